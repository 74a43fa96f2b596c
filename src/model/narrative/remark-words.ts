import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';

/**
 * A remark plugin that hands each component of a narrative what the page gives to the narrative as a whole:
 * `<Item id="…">` becomes `<Item id="…" words={props.words}>`.
 */
export function remarkWords() {
  return (tree: Root): void => {
    visit(tree);
  };
}

function visit(node: Nodes): void {
  const isComponent =
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    /^[A-Z]/.test(node.name ?? '');
  if (isComponent) node.attributes.push(attribute());
  if ('children' in node) node.children.forEach(visit);
}

function attribute(): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: 'words',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: 'props.words',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            {
              type: 'ExpressionStatement',
              expression: {
                type: 'MemberExpression',
                object: { type: 'Identifier', name: 'props' },
                property: { type: 'Identifier', name: 'words' },
                computed: false,
                optional: false,
              },
            },
          ],
        },
      },
    },
  };
}
