import { createProcessor } from '@mdx-js/mdx';
import type { Nodes } from 'mdast';
// Adds the components of MDX to the kinds of `Nodes`.
import type {} from 'mdast-util-mdx';
import { remarkPlugins } from './markdown.ts';

/** A paragraph or list entry of a narrative as plain characters, with the section and item that it stands in. */
export interface NarrativeLine {
  section: string;
  item: string | null;
  text: string;
}

/**
 * The words of a narrative, line by line. The check has found the source in order.
 * @param write writes out the figure that `<Fact of="…" />` means
 */
export function narrativeLines(source: string, write: (ref: string) => string): NarrativeLine[] {
  const lines: NarrativeLine[] = [];
  const visit = (node: Nodes, section: string, item: string | null): void => {
    if (node.type === 'paragraph') {
      const text = plain(node, write).replaceAll(/\s+/g, ' ').trim();
      if (text !== '') lines.push({ section, item, text });
      return;
    }
    if (!('children' in node)) return;
    const name = node.type === 'mdxJsxFlowElement' ? node.name : null;
    const inside = name === 'Section' ? attribute(node, 'id') : section;
    const within = name === 'Item' ? attribute(node, 'id') : item;
    for (const child of node.children) visit(child, inside, within);
  };
  visit(createProcessor({ format: 'mdx', remarkPlugins }).parse(source), '', null);
  return lines;
}

function plain(node: Nodes, write: (ref: string) => string): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Fact') return write(attribute(node, 'of'));
  return 'children' in node ? node.children.map((child) => plain(child, write)).join('') : '';
}

function attribute(node: Nodes, name: string): string {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return '';
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
