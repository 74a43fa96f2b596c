import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Locale } from '../../i18n/locale.ts';
import type { RawNarrative } from '../content/raw.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { askedFor, notFilled } from '../content/unfilled.ts';
import { remarkPlugins } from './markdown.ts';

/** Components that a narrative may use, with their one attribute. */
const COMPONENTS = {
  Section: 'id',
  Item: 'id',
  Table: 'id',
  Lost: 'id',
  Note: 'id',
  Remark: 'id',
  Term: 'id',
  Fact: 'of',
  Status: 'is',
  Ko: null,
} as const;

export type ComponentName = keyof typeof COMPONENTS;

/** Something that a narrative points at: `<Table id="x" />`. */
export interface Use {
  component: ComponentName;
  id: string;
  line: number;
}

/** One section of a narrative. */
export interface NarrativeSection {
  id: string;
  line: number;
  uses: Use[];
  /** Its words, components left out; one entry per run of text. */
  texts: { text: string; line: number; korean: boolean }[];
}

export interface Narrative {
  file: string;
  project: string;
  locale: Locale;
  sections: NarrativeSection[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads the words of one project in one language.
 * @returns its sections; findings for broken MDX, unknown components, code, and words outside a section
 */
export function parseNarrative(raw: RawNarrative): { narrative: Narrative; findings: Finding[] } {
  const narrative: Narrative = { file: raw.file, project: raw.project, locale: raw.locale, sections: [] };
  const findings: Finding[] = [];
  const add: Add = (code, line, found, expected, action) => {
    findings.push({
      code,
      file: raw.file,
      path: '',
      ...(line === undefined ? {} : { line }),
      found,
      expected,
      action,
    });
  };
  if (raw.source.trim() === '') {
    add(
      'content-missing',
      undefined,
      'an empty file',
      'a <Section> for each section of the project',
      'Write the words, or restore the file.',
    );
    return { narrative, findings };
  }
  const tree = parse(raw.source, add);
  if (tree !== null) visit(tree, { section: null, korean: false }, { narrative, add });
  return { narrative, findings };
}

/** Where a node stands: in which section, and whether inside <Ko>. */
interface Place {
  section: NarrativeSection | null;
  korean: boolean;
}

/** What is read so far, and where findings go. */
interface Reader {
  narrative: Narrative;
  add: Add;
}

function visit(node: Nodes, place: Place, reader: Reader): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    reader.add(
      'mdx-not-words',
      line,
      'code (import, export or { … })',
      'words and components only',
      'Remove it; write a brace as words, and figures as <Fact of="…" />.',
    );
  else if (isFormat(node))
    reader.add(
      'mdx-not-words',
      line,
      `Markdown that words do not use (${node.type})`,
      'paragraphs, lists, emphasis and components',
      'Write it as a sentence or a list; headings, tables and addresses come from the facts.',
    );
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    visitElement(node, line, place, reader);
  else if (node.type === 'text' || node.type === 'inlineCode') readText(node.value, line, place, reader);
  else if ('children' in node) for (const child of node.children) visit(child, place, reader);
}

function visitElement(node: Element, line: number, { section, korean }: Place, reader: Reader): void {
  const { narrative, add } = reader;
  const use = readElement(node, line, add);
  if (use === null) return;
  const opens = use.component === 'Section';
  if (opens && section !== null)
    add(
      'narrative-sections',
      line,
      `<Section id="${use.id}"> inside the section "${section.id}"`,
      'one section after another',
      'Close the section before it.',
    );
  if (!opens && section === null) outside(add, line, `<${use.component}>`);
  if (!opens) section?.uses.push(use);
  const inside = {
    section: opens ? open(narrative, use) : section,
    korean: korean || use.component === 'Ko',
  };
  for (const child of node.children) visit(child, inside, reader);
}

function readText(text: string, line: number, { section, korean }: Place, { add }: Reader): void {
  if (text.trim() === '') return;
  const asked = askedFor(text);
  if (asked !== null) {
    const { code, found, expected, action } = notFilled(asked);
    add(code, line, found, expected, action);
    return;
  }
  if (section === null) outside(add, line, `“${text.trim().slice(0, 40)}”`);
  section?.texts.push({ text, line, korean });
}

type Add = (
  code: FindingCode,
  line: number | undefined,
  found: string,
  expected: string,
  action: string,
) => void;

/** Markdown that would bring its own headings, pictures, addresses or footnotes: these come from the facts alone. */
const FORMATS: readonly Nodes['type'][] = [
  'heading',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'code',
  'blockquote',
  'thematicBreak',
  'html',
];

function isFormat({ type }: Nodes): boolean {
  return FORMATS.includes(type);
}

function parse(source: string, add: Add): Root | null {
  try {
    return createProcessor({ format: 'mdx', remarkPlugins }).parse(source);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    // "Expected a closing tag for `<Ko>` (6:1-6:5)": where it was opened says more than where it was missed.
    const opened = /\((\d+):\d+-/.exec(reason)?.[1];
    add(
      'mdx-broken',
      opened === undefined ? line : Number(opened),
      reason,
      'well-formed MDX',
      'Close each component that is opened; write < as &lt; and { as &#123; where they stand for themselves.',
    );
    return null;
  }
}

function readElement(node: Element, line: number, add: Add): Use | null {
  const name = node.name ?? '';
  if (!Object.hasOwn(COMPONENTS, name)) {
    add(
      'mdx-unknown-component',
      line,
      `<${name}>`,
      `one of ${Object.keys(COMPONENTS).join(', ')}`,
      'Correct the name, or write it as Markdown.',
    );
    return null;
  }
  const component = name as ComponentName;
  const wanted = COMPONENTS[component];
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [['{…}', ''] as const],
  );
  const value = attributes.find(([key]) => key === wanted)?.[1];
  const extra = attributes.filter(([key]) => key !== wanted).map(([key]) => key);
  if (extra.length > 0 || (wanted !== null && value === undefined)) {
    add(
      'mdx-unknown-component',
      line,
      `<${name}> with ${attributes.map(([key]) => key).join(', ') || 'no attribute'}`,
      wanted === null ? `<${name}> without attributes` : `<${name} ${wanted}="…">`,
      'Correct the attribute.',
    );
    return null;
  }
  return { component, id: value ?? '', line };
}

function open(narrative: Narrative, use: Use): NarrativeSection {
  const section: NarrativeSection = { id: use.id, line: use.line, uses: [], texts: [] };
  narrative.sections.push(section);
  return section;
}

function outside(add: Add, line: number, found: string): void {
  add(
    'narrative-sections',
    line,
    `${found} outside a section`,
    'everything inside <Section id="…">',
    'Move it into the section it belongs to.',
  );
}
