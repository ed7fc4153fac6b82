import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MarkdownStretch } from './cut-stretches.js';

const processor = unified().use(remarkParse).freeze();

/** Markdown (CommonMark 0.31) as a syntax tree whose nodes know where they stand. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** The stretches of a text as one syntax tree, whose nodes know where they stand in the text. */
export function parseStretches(stretches: readonly MarkdownStretch[]): Root {
  const roots = stretches.map((stretch) => {
    const root = parseMarkdown(stretch.text);
    if (stretch.offset > 0) shift(root, stretch);
    const first = root.children[0];
    if (stretch.goesOn && first) first.data = { ...first.data, goesOn: true };
    return root;
  });
  return { type: 'root', children: roots.flatMap(({ children }) => children) };
}

function shift(node: Nodes, by: MarkdownStretch): void {
  if (node.position) {
    const { start, end } = node.position;
    for (const point of [start, end]) {
      point.line += by.line;
      point.offset = (point.offset ?? 0) + by.offset;
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}

declare module 'mdast' {
  interface Data {
    /** Whether the node goes on with the paragraph before it, which was parsed apart. */
    goesOn?: boolean;
  }
}
