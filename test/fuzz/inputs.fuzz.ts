/**
 * Mutated files by the thousand: `npm run fuzz`, or `npm run fuzz -- --inputs 20000 --seed 7`. What fails is shrunk and kept in
 * test/fixtures/fuzz/, where `kept.test.ts` tries it ever after.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seededChoice } from '../support/seeded-choice.js';
import { word } from './mutators/docx.js';
import { html } from './mutators/html.js';
import type { Mutator } from './mutators/mutator.js';
import { pdf } from './mutators/pdf.js';
import { markdown, plainText } from './mutators/text.js';
import { type Breach, breachOf } from './oracles.js';
import { shrink } from './shrink.js';

const INPUTS = Number(process.env.DANVAN_FUZZ_INPUTS ?? 2000);
const SEED = Number(process.env.DANVAN_FUZZ_SEED ?? 20261127);
/** A run that fails all over is of no use to anybody beyond these. */
const MOST_KEPT = 10;

const KINDS: readonly (readonly [mutator: Mutator, share: number])[] = [
  [plainText, 0.3],
  [markdown, 0.25],
  [html, 0.2],
  [word, 0.2],
  [pdf, 0.05],
];
const KEPT = new URL('../fixtures/fuzz/', import.meta.url);

test.each(KINDS.map(([mutator, share]) => [mutator.ending, mutator, Math.ceil(INPUTS * share)] as const))(
  '%s',
  { timeout: 24 * 60 * 60 * 1000 },
  async (ending, mutator, count) => {
    const choice = seededChoice(SEED);
    const faults: string[] = [];
    for (let input = 0; input < count && faults.length < MOST_KEPT; input++) {
      const text = mutator.make(choice);
      const breach = await breachOf(`a.${ending}`, mutator.pack(text));
      if (breach) faults.push(`${await keep(mutator, text, breach)}: ${breach.law}: ${breach.what}`);
    }
    console.log(`${ending}: ${count} inputs, seed ${SEED}, ${faults.length} faults`);
    expect(faults).toEqual([]);
  },
);

/** A round trip by one way only: another fault on another way is another fault. */
const isSame = (found: Breach | null, { law, what }: Breach): boolean =>
  found?.law === law && (law !== 'round trip' || wayOf(found.what) === wayOf(what));

const wayOf = (what: string): string => what.slice(0, what.indexOf(':'));

async function keep({ ending, pack }: Mutator, text: string, breach: Breach): Promise<string> {
  const { law } = breach;
  const isSlow = law === 'time' || law === 'memory';
  const small = isSlow
    ? text
    : await shrink(text, async (shorter) => isSame(await breachOf(`a.${ending}`, pack(shorter)), breach));
  const bytes = pack(small);
  const name = `${law.replace(' ', '-')}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(new URL(name, KEPT), bytes);
  return name;
}
