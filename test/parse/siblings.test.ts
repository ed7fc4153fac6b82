/** Small texts of every kind of fault that real files had, each in every format in which the kind can occur, with the units a person reads. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import { escapeXml } from '../../src/text/escape-xml.js';
import type { Document, Node } from '../../src/tree/nodes.js';
import { selectAll } from '../../src/tree/visit.js';
import { docx, paragraph, run } from '../support/docx-package.js';

interface Sibling {
  name: string;
  formats: ('txt' | 'md' | 'html' | 'docx')[];
  /** Whether the lines are those of a paragraph that a margin broke. */
  wrapped?: true;
  /** "^{3}" is raised, "~~bỏ~~" struck through. */
  lines: string[];
  /** "Đ1 K1 a ·i": articles, khoản, điểm and items in order; "*" stands for any others. */
  units: string;
  texts?: string[];
  without?: string[];
}

const SIBLINGS = JSON.parse(
  readFileSync(new URL('../fixtures/parse/siblings.json', import.meta.url), 'utf8'),
) as Sibling[];

type Piece = ['plain' | 'raised' | 'struck', string];

const pieces = (line: string): Piece[] =>
  [...line.matchAll(/\^\{([^}]*)\}|~~([^~]*)~~|(?:(?!\^\{|~~).)+/gsu)].map(([whole, raised, struck]) =>
    raised !== undefined ? ['raised', raised] : struck !== undefined ? ['struck', struck] : ['plain', whole],
  );

const inWords = (line: string, written: Record<Piece[0], (text: string) => string>): string =>
  pieces(line)
    .map(([kind, text]) => written[kind](text))
    .join('');

const same = (text: string) => text;
const html = {
  plain: escapeXml,
  raised: (text: string) => `<sup>${text}</sup>`,
  struck: (text: string) => `<s>${text}</s>`,
};
const word = {
  plain: (text: string) => run(text),
  raised: (text: string) => run(text, '<w:vertAlign w:val="superscript"/>'),
  struck: (text: string) => run(text, '<w:strike/>'),
};

function bytesOf({ lines, wrapped }: Sibling, format: Sibling['formats'][number]): Uint8Array {
  if (format === 'docx') return docx(lines.map((line) => paragraph(inWords(line, word))).join(''));
  const markdown = { plain: same, raised: html.raised, struck: (text: string) => `~~${text}~~` };
  const text = {
    txt: () =>
      lines
        .map((line) => inWords(line, { plain: same, raised: same, struck: same }))
        .join(wrapped ? '\n' : '\n\n'),
    md: () => lines.map((line) => inWords(line, markdown)).join('\n\n'),
    html: () =>
      `<html><head><meta charset="utf-8"></head><body>${lines.map((line) => `<p>${inWords(line, html)}</p>`).join('\n')}</body></html>`,
  }[format]();
  return new TextEncoder().encode(text);
}

const SIGNS: Partial<Record<Node['type'], string>> = {
  article: 'Đ',
  clause: 'K',
  point: '',
  item: '·',
  subclause: 's',
  chapter: 'C',
  section: 'M',
  part: 'P',
  subsection: 'T',
};

function unitsOf(node: Node): string[] {
  if (node.type === 'quotation') return [];
  const sign = SIGNS[node.type];
  const number = 'number' in node && typeof node.number === 'string' ? node.number.replaceAll(' ', '') : null;
  const own = sign !== undefined && number !== null ? [sign + number] : [];
  return 'children' in node ? [...own, ...(node.children as Node[]).flatMap(unitsOf)] : own;
}

/** The units with "*" for those that the text leaves open. */
function asWanted(units: readonly string[], wanted: string): string {
  const printed = units.join(' ');
  const escaped = wanted.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped
    .split(' ')
    .map((unit) => (unit === '*' ? '(?:\\S+ )*' : `${unit} `))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(`${printed} `) ? wanted : printed;
}

const values = (tree: Document) => selectAll(tree, 'paragraph').map(({ value }) => value);

describe.each(SIBLINGS)('$name', (sibling) => {
  test.each(sibling.formats)('%s', async (format) => {
    const { blocks } = await readBlocks({ name: `a.${format}`, bytes: bytesOf(sibling, format) });
    const { tree } = parseRegulation(blocks);
    expect(asWanted(unitsOf(tree), sibling.units)).toBe(sibling.units);
    const texts = values(tree);
    for (const text of sibling.texts ?? []) expect(texts).toContain(text);
    for (const text of sibling.without ?? []) expect(texts.join('\n')).not.toContain(text);
  });
});
