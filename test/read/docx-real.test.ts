import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { selectAll } from '../../src/tree/visit.js';

/** Real documents lie beside the project; they are not copied into it. */
const FOLDER = new URL('../../../shared/real/', import.meta.url);

interface Truth {
  file: string;
  articles: string[];
  traps: string[];
}

const truths: Truth[] = existsSync(FOLDER)
  ? JSON.parse(readFileSync(new URL('truth.json', FOLDER), 'utf8'))
  : [];
const documents = truths.filter(({ file }) => file.endsWith('.docx'));
const inUnicode = documents.filter(({ traps }) => !traps.includes('vni') && !traps.includes('tcvn3'));

test.skipIf(documents.length === 0 && !process.env.CI)('real documents lie beside the project', () => {
  expect(documents.length).toBeGreaterThan(0);
});

describe.runIf(documents.length > 0)('real Word documents', () => {
  test.each(documents.map((truth) => [truth.file, truth] as const))('%s has its articles', (file, truth) => {
    const { blocks } = readDocx({ name: file, bytes: bytesOf(file) });
    const articles = selectAll(parseRegulation(blocks).tree, 'article');
    expect(articles.map(({ number }) => number)).toEqual(truth.articles);
  });

  test.each(inUnicode.map(({ file }) => file))(
    '%s loses no character, and only automatic numbers are new',
    (file) => {
      const { blocks } = readDocx({ name: file, bytes: bytesOf(file) });
      const added: string[] = [];
      let at = 0;
      const stored = storedCharacters(bytesOf(file));
      for (const character of charactersOf(blocks.map((block) => block.text).join(''))) {
        if (character === stored[at]) at++;
        else added.push(character);
      }
      expect(stored.length - at).toBe(0);
      expect(added.join('')).toMatch(/^[Điều\da-z.)]*$/u);
    },
  );
});

function bytesOf(file: string): Uint8Array {
  return readFileSync(new URL(file, FOLDER));
}

/** The characters of the runs as the XML stores them, read in the simplest way. */
function storedCharacters(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join('');
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return charactersOf(runs.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole));
}

/** Visible characters in NFC. */
/** Raised digits are stored plain, and read as the raised signs that they are printed as. */
function charactersOf(text: string): string[] {
  return [...text.normalize('NFKC').replace(/[\s\u00a0\u00ad\u200b-\u200f\ufeff]/g, '')];
}
