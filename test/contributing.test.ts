/** What CONTRIBUTING.md names is there: the files of its recipes, and the types of its glossary. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesUnder, readProjectFile } from './support/source-files.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TEXT = readProjectFile('CONTRIBUTING.md');

/** "src/read/index.ts", "test/<file>"; not "npm run docs". */
const PATH = /`((?:src|test|templates|docs|scripts|regulations|bench)\/[^`\s]*)`/g;
const paths = [...new Set(Array.from(TEXT.matchAll(PATH), ([, path = '']) => path))];

/** The folder before what the reader has to choose: "src/render/" of "src/render/<format>/"; of a pattern what precedes it. */
const known = (path: string): string => path.replace(/[^/]*[<*].*$/, '');

/** Rows of "Words of the code": "`Lexicon`, `Term` | the phrases …". */
const glossary = TEXT.slice(TEXT.indexOf('### Words of the code'));
const ROW = /^\| (`[^|]+) \|/gm;
const names = Array.from(glossary.matchAll(ROW), ([, row = '']) => row.match(/(?<=`)\w+(?=`)/g) ?? []).flat();

describe('CONTRIBUTING.md', () => {
  test('names enough files and words to be worth a test', () => {
    expect(paths.length).toBeGreaterThan(40);
    expect(names.length).toBeGreaterThan(30);
  });

  test.each(paths)('%s is there', (path) => {
    expect(existsSync(join(ROOT, known(path)))).toBe(true);
  });

  test('each word of its glossary is a name of the source', () => {
    const source = filesUnder('src').map((file) => readProjectFile(`src/${file}`));
    const isDefined = (name: string): boolean => {
      const definition = new RegExp(`\\b(?:interface|type|class|const|function) ${name}\\b`);
      return source.some((text) => definition.test(text));
    };
    expect(names.filter((name) => !isDefined(name))).toEqual([]);
  });
});
