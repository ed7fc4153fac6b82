/**
 * Walks a Markdown syntax tree and gives its visible text line by line. Marks of emphasis and headings fall
 * away; list markers stay, exactly as printed, because "3." is a number of the document.
 */
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Block } from '../block.js';
import { LineCollector } from '../lines.js';
import { htmlLines } from './html-lines.js';
import { parseNoiseComment } from './noise-comment.js';

/** @param shift lines and characters of the file that stand before `source` (its front matter) */
export function markdownLines(root: Root, source: string, shift: { lines: number; length: number }): Block[] {
  return new Walk(source, shift).blocksOf(root);
}

/** "- a) Thảo luận": the bullet only indents a provision that prints its own marker. */
function isLayoutBullet(marker: string, first: Nodes | undefined, source: string): boolean {
  const start = first?.position?.start.offset ?? source.length;
  return /^\s*[-+*]$/.test(marker) && /^(?:\d{1,3}|[a-zđ])[.)]/u.test(source.slice(start, start + 4));
}

class Walk {
  private readonly lines = new LineCollector();
  private lastLine = 0;

  constructor(
    private readonly source: string,
    private readonly shift: { lines: number; length: number },
  ) {}

  blocksOf(root: Root): Block[] {
    for (const child of root.children) this.block(child);
    this.lines.end('paragraph');
    return this.lines.blocks;
  }

  private block(node: Nodes): void {
    this.lines.end(this.gapBefore(node));
    switch (node.type) {
      case 'list':
      case 'blockquote':
        for (const child of node.children) this.block(child);
        break;
      case 'listItem':
        this.listItem(node);
        break;
      case 'heading':
        this.inline(node);
        this.setextUnderline(node);
        break;
      case 'paragraph':
        this.inline(node);
        break;
      case 'code':
        this.code(node);
        break;
      case 'html':
        this.html(node);
        break;
      default:
        this.verbatim(node);
    }
    this.lastLine = Math.max(this.lastLine, node.position?.end.line ?? 0);
  }

  /** Scans leave several blank lines where a page ended. */
  private gapBefore(node: Nodes): 'paragraph' | 'page' {
    return (node.position?.start.line ?? 0) - this.lastLine > 2 && this.lastLine > 0 ? 'page' : 'paragraph';
  }

  private listItem(node: Extract<Nodes, { type: 'listItem' }>): void {
    const start = node.position?.start.offset ?? 0;
    const [first, ...rest] = node.children;
    const marker = /^\s*(?:[-+*]|\d+[.)])/.exec(this.source.slice(start))?.[0] ?? '';
    if (!isLayoutBullet(marker, first, this.source)) this.lines.add(`${marker} `, this.place(node));
    if (first?.type === 'paragraph') this.inline(first);
    this.lastLine = first?.position?.end.line ?? node.position?.start.line ?? this.lastLine;
    for (const child of first?.type === 'paragraph' ? rest : node.children) this.block(child);
  }

  private inline(node: Parents): void {
    for (const child of node.children as PhrasingContent[]) this.phrase(child);
  }

  private phrase(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text(node);
        break;
      case 'break':
        this.lines.end('line');
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.inline(node);
        break;
      case 'inlineCode':
        this.lines.add(node.value, this.place(node));
        break;
      case 'link':
        this.inline(node);
        break;
      case 'html':
        this.html(node);
        break;
      default:
        this.verbatim(node);
    }
  }

  private text(node: Text): void {
    const start = node.position?.start;
    const values = node.value.split('\n');
    values.forEach((value, index) => {
      if (index > 0) this.lines.end('line');
      if (index === 0 || !start) this.lines.add(value, this.place(node));
      else this.lines.add(value, this.placeOfLine(start.line + index, value));
    });
  }

  private html(node: Nodes & { value: string }): void {
    const noise = parseNoiseComment(node.value);
    if (noise) {
      this.lines.end('line');
      this.lines.add(noise.value, this.place(node));
      this.lines.markNoise(noise.reason);
      this.lines.end('line');
      return;
    }
    htmlLines(node.value).forEach((line, index) => {
      if (index > 0) this.lines.end('line');
      this.lines.add(line, this.place(node));
    });
  }

  /** Indented text is code to Markdown, but in a regulation it is only indented text. */
  private code(node: Extract<Nodes, { type: 'code' }>): void {
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) this.lines.end(value.trim() === '' ? 'paragraph' : 'line');
      this.lines.add(value, this.place(node));
    });
  }

  /** "text" over "-----" is a heading to Markdown; the five hyphens are a sign that Party documents print. */
  private setextUnderline(node: Extract<Nodes, { type: 'heading' }>): void {
    const raw = this.sourceOf(node);
    const underline = raw.includes('\n') && !raw.startsWith('#') ? raw.slice(raw.lastIndexOf('\n') + 1) : '';
    if (underline === '') return;
    this.lines.end('paragraph');
    this.lines.add(underline, this.place(node));
  }

  /** What has no text of its own in the syntax tree (rules, definitions, images) is kept as written. */
  private verbatim(node: Nodes): void {
    this.sourceOf(node)
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) this.lines.end('line');
        this.lines.add(line, this.place(node));
      });
  }

  private sourceOf(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private place(node: Nodes) {
    const start = node.position?.start;
    if (!start) return {};
    return {
      line: start.line + this.shift.lines,
      column: start.column,
      offset: (start.offset ?? 0) + this.shift.length,
    };
  }

  private placeOfLine(line: number, value: string) {
    const offset = this.lineStart(line);
    const indent = Math.max(this.source.slice(offset).indexOf(value), 0);
    return {
      line: line + this.shift.lines,
      column: indent + 1,
      offset: offset + indent + this.shift.length,
    };
  }

  private starts: number[] | null = null;

  private lineStart(line: number): number {
    this.starts ??= [0, ...[...this.source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    return this.starts[line - 1] ?? 0;
  }
}
