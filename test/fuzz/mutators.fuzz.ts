/** What the mutators make: files that are refused at once try nothing of what comes after the reader. */
import { expect, test } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { readBlocks } from '../../src/read/index.js';
import { seededChoice } from '../support/seeded-choice.js';
import { word } from './mutators/docx.js';
import { html } from './mutators/html.js';
import type { Mutator } from './mutators/mutator.js';
import { pdf } from './mutators/pdf.js';
import { markdown, plainText } from './mutators/text.js';

const INPUTS = 100;

/** Of a hundred files; a PDF is broken by most of what is done to it. */
const READ: readonly (readonly [mutator: Mutator, least: number])[] = [
  [plainText, 90],
  [markdown, 90],
  [html, 90],
  [word, 75],
  [pdf, 35],
];

test.each(READ.map(([mutator, least]) => [mutator.ending, mutator, least] as const))(
  '%s: most are read',
  async (ending, mutator, least) => {
    const choice = seededChoice(1);
    const files = Array.from({ length: INPUTS }, () => mutator.pack(mutator.make(choice)));
    const read = await Promise.all(files.map((bytes) => isRead(`a.${ending}`, bytes)));
    expect(read.filter(Boolean).length).toBeGreaterThanOrEqual(least);
  },
);

async function isRead(name: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { blocks } = await readBlocks({ name, bytes }, { revisions: 'accept' });
    return blocks.length > 0;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
