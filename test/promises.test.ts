/** The page of promises: its limits are those of the code, and each row is held by tests that are there. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_INPUT_MEGABYTES } from '../src/commands/files/open-input.js';
import { READING_LIMITS } from '../src/read/limits.js';
import { readProjectFile } from './support/source-files.js';

const MEGABYTE = 1024 * 1024;
const rows = readProjectFile('docs/promises.md')
  .split('\n')
  .filter((line) => /^\| (?!Of |Code |Guarantee |---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

const held = rows.map((cells) => [cells[0] ?? '', cells.at(-1) ?? ''] as const);

describe('who holds a promise', () => {
  test.each(held)('%s', (_promise, by) => {
    const named = [...by.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(named.length > 0 || /`npm run \w+`/.test(by)).toBe(true);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('limits as published', () => {
  const { partBytes, unzippedBytes, pageBytes, pictureBytes, ...counts } = READING_LIMITS;
  test.each([
    ['an input file', [`${MAX_INPUT_MEGABYTES} MB`]],
    ['one document', [`${counts.cpuMilliseconds / 1000} s`, `${counts.megabytes} MB`]],
    ['a zip package', [number(counts.entries), megabytes(partBytes), megabytes(unzippedBytes)]],
    ['a part of a Word file, or', [number(counts.elements), number(counts.characters)]],
    ['a web page', [megabytes(pageBytes), number(counts.pageElements)]],
    ['elements inside', [number(counts.depth), number(counts.pageDepth)]],
    [
      'a PDF',
      [number(counts.pages), number(counts.pageItems), megabytes(partBytes), megabytes(pictureBytes)],
    ],
  ])('of %s', (beginning, limits) => {
    const row = rows.find(([of = '']) => of.startsWith(beginning));
    expect(limits.filter((limit) => !row?.[1]?.includes(limit))).toEqual([]);
  });
});

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${bytes / MEGABYTE} MB`;
}
