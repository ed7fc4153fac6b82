/** Files that fuzzing found to break a law, shrunk; and the laws must be able to fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seededChoice } from '../support/seeded-choice.js';
import { word } from './mutators/docx.js';
import { html } from './mutators/html.js';
import { pdf } from './mutators/pdf.js';
import { markdown, plainText } from './mutators/text.js';
import { breachOf } from './oracles.js';
import { shrink } from './shrink.js';

const KEPT = new URL('../fixtures/fuzz/', import.meta.url);

test.each(readdirSync(KEPT).filter((name) => name !== 'README.md'))('%s', async (name) => {
  expect(await breachOf(name, readFileSync(new URL(name, KEPT)))).toBeNull();
});

describe('fuzzing', () => {
  test.each([plainText, markdown, html, word, pdf])(
    '$ending: the same seed gives the same file',
    ({ make, pack }) => {
      const [one, same, other] = [1, 1, 2].map((seed) => Buffer.from(pack(make(seededChoice(seed)))));
      expect(one?.equals(same ?? Buffer.alloc(0))).toBe(true);
      expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
    },
  );

  test('shrinks to what fails', async () => {
    const text = `${'Các cấp ủy. '.repeat(50)}X${'Các cấp ủy. '.repeat(50)}Y`;
    expect(await shrink(text, async (shorter) => /X.*Y/.test(shorter))).toBe('XY');
  });
});
