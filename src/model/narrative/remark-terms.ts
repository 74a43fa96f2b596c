import type { Nodes, Parents, PhrasingContent, Root, Text as TextNode } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { findTerm, longestFirst, type FindableTerm } from './terms.ts';

/**
 * A remark plugin that links each term of the glossary where it first stands in a narrative:
 * it becomes `<Term id="…">`. Words inside names are left alone.
 */
export function remarkTerms(terms: readonly FindableTerm[]) {
  return (tree: Root, file: { path: string }): void => {
    const locale = /narratives\/([a-z]+)\//.exec(file.path.replaceAll('\\', '/'))?.[1] ?? '';
    if (!isLocale(locale)) return;
    const open = new Map(longestFirst(terms, locale).map((term) => [term.id, term]));
    visit(tree, locale, open);
  };
}

function visit(parent: Parents, locale: Locale, open: Map<string, FindableTerm>): void {
  for (let at = 0; at < parent.children.length; at++) {
    const child = parent.children[at] as Nodes;
    if (child.type === 'text') {
      const pieces = split(child, locale, open);
      if (pieces[0] !== child) {
        (parent.children as Nodes[]).splice(at, 1, ...(pieces as Nodes[]));
        at += pieces.length - 1;
      }
    } else if ('children' in child && !isClosed(child)) {
      visit(child, locale, open);
    }
  }
}

function isClosed(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && (node.name === 'Ko' || node.name === 'Term');
}

/** Cuts a run of text at the first term that is still open, and goes on behind it. */
function split(node: TextNode, locale: Locale, open: Map<string, FindableTerm>): PhrasingContent[] {
  for (const term of open.values()) {
    const found = findTerm(term, node.value, locale);
    if (found === null) continue;
    open.delete(term.id);
    const link: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term.id }],
      children: [{ type: 'text', value: node.value.slice(found.start, found.end) }],
    };
    const text = (value: string): PhrasingContent[] =>
      value === '' ? [] : split({ type: 'text', value }, locale, open);
    return [...text(node.value.slice(0, found.start)), link, ...text(node.value.slice(found.end))];
  }
  return [node];
}
