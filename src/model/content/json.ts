import {
  findNodeAtLocation,
  getNodePath,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { joinPath, type Finding } from '../finding.ts';

/** A JSON file read: its value, and where each field stands. */
export interface JsonFile {
  value: unknown;
  /** Line, from 1, of the field at `path`, or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

const ADVICE: Record<string, [expected: string, action: string]> = {
  CommaExpected: ['a comma between two entries', 'Put a comma at the end of the line before.'],
  ColonExpected: ['a colon between name and value', 'Write "name": value.'],
  PropertyNameExpected: [
    'a name in double quotes',
    'Put the name in double quotes, or remove a comma before } or ].',
  ],
  ValueExpected: ['a value', 'Write a value, or remove a comma before } or ].'],
  CloseBraceExpected: ['a closing }', 'Close the brace that was opened.'],
  CloseBracketExpected: ['a closing ]', 'Close the bracket that was opened.'],
  EndOfFileExpected: ['the end of the file', 'Remove what follows the last brace.'],
  InvalidCommentToken: ['no comments', 'Remove the comment: JSON has none.'],
};

/**
 * Reads one JSON file strictly.
 * @returns the file, or the findings that say why it cannot be read
 */
export function readJson(file: string, source: string): { json: JsonFile } | { findings: Finding[] } {
  if (source.trim() === '') {
    return {
      findings: [
        {
          code: 'content-missing',
          file,
          path: '',
          found: 'an empty file',
          expected: 'JSON',
          action: 'Fill the file, restore it from version control, or delete it.',
        },
      ],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (tree === undefined || first !== undefined) {
    return { findings: [broken(file, source, first)] };
  }
  const duplicates = duplicateKeys(tree).map((key): Finding => ({
    code: 'json-duplicate-key',
    file,
    path: joinPath(getNodePath(key)),
    line: lineAt(source, key.offset),
    found: `"${String(key.value)}" twice in one object`,
    expected: 'each name once',
    action: 'Remove or rename one of the two.',
  }));
  if (duplicates.length > 0) return { findings: duplicates };
  return {
    json: {
      value: JSON.parse(source) as unknown,
      lineOf: (path) => {
        for (let length = path.length; length >= 0; length--) {
          const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
          if (node !== undefined) return lineAt(source, node.offset);
        }
        return 1;
      },
    },
  };
}

function broken(file: string, source: string, error: ParseError | undefined): Finding {
  const code = error === undefined ? 'InvalidSymbol' : printParseErrorCode(error.error);
  const [expected, action] = ADVICE[code] ?? [
    'well-formed JSON',
    'Correct the line; an editor marks the spot.',
  ];
  const offset = error?.offset ?? 0;
  const rest = source.slice(offset).trim();
  return {
    code: 'json-broken',
    file,
    path: '',
    line: lineAt(source, offset),
    found: rest === '' ? 'the end of the file' : JSON.stringify(rest.slice(0, 30).split('\n')[0]),
    expected,
    action,
  };
}

/** The names that occur a second time in their object. */
function duplicateKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const nested = children.flatMap(duplicateKeys);
  if (node.type !== 'object') return nested;
  const seen = new Set<string>();
  for (const property of children) {
    const key = property.children?.[0];
    if (key === undefined) continue;
    if (seen.has(String(key.value))) nested.push(key);
    seen.add(String(key.value));
  }
  return nested;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
