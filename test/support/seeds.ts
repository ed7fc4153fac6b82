import { readdirSync, readFileSync } from 'node:fs';
import { parseRegulation } from '../../src/parse/index.js';
import { readBlocks } from '../../src/read/index.js';
import type { Document } from '../../src/tree/nodes.js';

const FOLDER = new URL('../fixtures/seeds/', import.meta.url);

/** The five real texts, by what they are. */
export const SEEDS = {
  'thai-nguyen': '000_05727525eb500c38.txt',
  'ha-noi': '001_2679d39eb548519b.txt',
  'nghe-an': '002_7d85358c3c79b85e.txt',
  'bac-giang': '003_cf10202c9b894b61.txt',
  'binh-dinh': '004_9a1680116712ef93.txt',
} as const;
export type SeedName = keyof typeof SEEDS;
export const SEED_NAMES = Object.keys(SEEDS) as SeedName[];

export function seedText(name: SeedName): string {
  return readFileSync(new URL(SEEDS[name], FOLDER), 'utf8');
}

export const seedFiles = (): string[] => readdirSync(FOLDER);

/** Reads and parses a text as a user's file of that name would be. */
export async function parseText(text: string, name = 'van-ban.txt') {
  const read = await readBlocks({ name, bytes: new TextEncoder().encode(text) });
  return { ...parseRegulation(read.blocks), blocks: read.blocks };
}

export async function parseSeed(name: SeedName): Promise<Document> {
  return (await parseText(seedText(name), SEEDS[name])).tree;
}

/** A tree without its places in the source: what must be the same whatever the format. */
export function withoutPlaces<T>(tree: T): T {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'data' || key === 'position' ? undefined : value)),
  );
}

/** All characters but blanks, composed: what may not get lost. */
export function nonBlank(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b-\u200f\ufeff]+/g, '').normalize('NFC');
}

/** Where two texts part, with some text on either side; null when they are the same. Long texts make slow diffs. */
export function firstDifference(actual: string, expected: string): string | null {
  if (actual === expected) return null;
  let at = 0;
  while (actual[at] === expected[at]) at++;
  return `${actual.slice(Math.max(at - 30, 0), at + 30)} ≠ ${expected.slice(Math.max(at - 30, 0), at + 30)}`;
}
