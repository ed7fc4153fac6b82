import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderText } from '../../src/render/text/index.js';
import type { Document, Node, Noise } from '../../src/tree/nodes.js';
import { restoreMarks } from '../../src/tree/restore-marks.js';
import { anyDocument, readingOrder } from '../support/random-trees.js';

const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
const mark = (value: string, at: number): Noise => ({ type: 'noise', reason: 'noteMark', value, at });
const META = { number: null, date: null, place: null, issuer: null, type: null, subject: null, signer: null };
const documentOf = (...children: Document['children']): Document => ({
  type: 'document',
  kind: 'page',
  meta: META,
  children,
});
const restored = (...children: Document['children']): Node[] =>
  restoreMarks(documentOf(...children)).children;

describe('no character is lost in any tree', () => {
  test('when marks are put back', () => {
    fc.assert(
      fc.property(anyDocument, (tree) => {
        expect(letters(readingOrder(restoreMarks(tree)))).toBe(letters(readingOrder(tree)));
      }),
      { numRuns: 500 },
    );
  });

  test('as plain text', () => {
    fc.assert(
      fc.property(anyDocument, (tree) => {
        expect(letters(renderText(tree))).toBe(letters(readingOrder(tree)));
      }),
      { numRuns: 500 },
    );
  });

  test('as Markdown, markup and escapes aside', () => {
    const words = (text: string) => letters(text.replace(/[^\p{L}\p{N}]/gu, ''));
    const markup = /(?<=<!-- )noise \w+:|<\/?aside>|&(?:amp|lt|gt|#45);/g;
    fc.assert(
      fc.property(anyDocument, (tree) => {
        expect(words(renderMarkdown(tree).replace(markup, ''))).toBe(words(readingOrder(tree)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mark goes back', () => {
  test('into a heading, a label and a value', () => {
    const [article] = restored({
      type: 'article',
      number: '2',
      label: 'Điều 2.',
      heading: 'Đối tượng',
      children: [mark('⁵', -2), mark('[4]', 9), { type: 'paragraph', value: 'Các chi bộ.' }, mark('³', 10)],
    });
    expect(article).toMatchObject({
      label: 'Điều 2⁵.',
      heading: 'Đối tượng[4]',
      children: [{ value: 'Các chi bộ³.' }],
    });
  });

  test('into no text that a node does not have', () => {
    const [recipients] = restored({
      type: 'recipients',
      label: 'Nơi nhận:',
      children: [mark('³', 0), { type: 'paragraph', value: 'Như trên' }],
    });
    expect(recipients).toEqual({
      type: 'recipients',
      label: 'Nơi nhận:',
      children: [
        { type: 'noise', reason: 'noteMark', value: '³' },
        { type: 'paragraph', value: 'Như trên' },
      ],
    });
  });
});
