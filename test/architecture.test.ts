/** Who may import whom, which package has which home, and that every list names every file of its folder. */
import { describe, expect, test } from 'vitest';
import {
  analyse,
  filesUnder,
  readProjectFile,
  readSourceFiles,
  type SourceFile,
} from './support/source-files.js';

/**
 * The import table. A path ending in "/" allows a folder, any other one file; "(types)" allows only types.
 * A folder may always import itself.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  tree: ['text/note-number.ts', 'text/printed-blanks.ts'],
  findings: ['tree/ (types)', 'form/form-edit.ts (types)'],
  data: ['text/', 'findings/'],
  form: [],
  wording: ['tree/', 'text/', 'data/'],
  reference: ['tree/', 'findings/'],
  read: ['findings/', 'text/', 'form/', 'tree/beside-label.ts'],
  parse: ['read/block.ts (types)', 'tree/', 'findings/', 'text/'],
  align: ['wording/', 'tree/', 'findings/'],
  compare: ['align/', 'wording/', 'tree/', 'text/'],
  merge: ['compare/', 'tree/'],
  matrix: ['check/index.ts (types)', 'compare/comparison.ts (types)', 'tree/'],
  update: [
    'compare/',
    'merge/touched.ts',
    'merge/unit-index.ts',
    'tree/',
    'text/',
    'wording/units.ts',
    'wording/words.ts',
    'wording/cross-references.ts',
  ],
  check: ['align/', 'wording/', 'tree/', 'findings/', 'text/', 'data/', 'reference/', 'form/'],
  render: [
    'tree/',
    'text/',
    'wording/citations.ts',
    'findings/',
    'form/',
    'compare/comparison.ts (types)',
    'compare/reading-order.ts',
    'compare/longest-common-row.ts',
    'check/index.ts',
    'matrix/matrix.ts (types)',
    'update/update.ts',
  ],
  draft: ['findings/', 'text/', 'data/', 'reference/', 'tree/address.ts', 'tree/tie-blanks.ts (types)'],
  papers: ['tree/', 'text/', 'data/', 'form/', 'draft/'],
  learn: [
    'draft/',
    'align/index.ts',
    'compare/longest-common-row.ts',
    'update/index.ts',
    'wording/cross-references.ts',
    'tree/',
    'text/',
    'findings/',
  ],
  // The reader's own unpacking and limits: a file that is edited is as hostile as one that is read.
  edit: [
    'findings/',
    'form/form-edit.ts (types)',
    'text/',
    'read/limits.ts',
    'read/docx/decode-xml.ts',
    'read/docx/zip.ts',
    'read/docx/word-package.ts',
    'read/docx/namespaces.ts',
    'read/docx/symbols.ts',
    'read/docx/xml.ts (types)',
  ],
  messages: ['findings/ (types)'],
  print: [
    'findings/',
    'messages/',
    'text/',
    'tree/',
    'render/comparison/',
    'render/check/report-page.ts',
    'render/matrix/figure-heads.ts',
    'render/update/row-words.ts',
    'update/update.ts',
    'compare/comparison.ts (types)',
    'check/index.ts',
    'check/reports/report-schema.ts (types)',
    'matrix/index.ts (types)',
  ],
  assets: [
    'check/index.ts',
    'data/',
    'draft/',
    'findings/',
    'form/',
    'read/',
    'reference/',
    'render/',
    'text/nearest.ts',
    'tree/',
    'wording/',
  ],
};

/** These may import everything. */
const TOP = ['commands', ''];

/** Rooms that show others only their entrance; schemas stand apart, because few commands load them. */
const ENTRANCES: Record<string, readonly string[]> = {
  check: [
    'check/index.ts',
    'check/reports/report-schema.ts',
    'check/schemas/baseline.ts',
    'check/schemas/config.ts',
    'check/schemas/office-words.ts',
  ],
};

/** Words that several rooms would like to use for something of their own. */
const ONE_MEANING = [
  ...[
    'Line',
    'Piece',
    'Gap',
    'Unit',
    'Term',
    'Profile',
    'Lexicon',
    'Citation',
    'Locality',
    'Block',
    'Instrument',
  ],
  ...['Word', 'Segment', 'Entry', 'Decision', 'textOf'],
];

/** Each folder words its own messages in Vietnamese and in English; only the catalogue reads them all. */
const WORDS = /(^|\/)messages\.(vi|en)\.ts$/;

/** One package, one home: where a package may be imported. Node's own modules are below. */
const HOMES: Record<string, readonly string[]> = {
  commander: ['commands/'],
  '@clack/prompts': ['commands/'],
  'cli-progress': ['commands/'],
  'csv-parse': ['commands/'],
  tinyglobby: ['commands/files/'],
  chalk: ['print/'],
  'string-width': ['print/'],
  'wrap-ansi': ['print/'],
  picomatch: ['check/engine/'],
  handlebars: ['draft/'],
  diff: ['compare/', 'print/', 'edit/merge/'],
  'node-diff3': ['update/'],
  unified: ['read/markdown/'],
  'remark-parse': ['read/markdown/'],
  mdast: ['read/markdown/'],
  parse5: ['read/html/'],
  unpdf: ['read/pdf/'],
  saxes: ['read/', 'edit/'],
  // A new Word package is written at the one place after docx, an edited one at another; a redline is read back from its own bytes.
  fflate: ['read/', 'render/word/finish-package.ts', 'render/word/redline/verify.ts'],
  'vfile-message': ['findings/'],
};

/** The only code that touches disk, network, other programs, console and process. */
const EDGE = (path: string) =>
  path === 'main.ts' ||
  ['commands/terminal/', 'commands/files/', 'assets/'].some((room) => path.startsWith(room));
const OUTSIDE_MODULES = /^node:(fs|child_process|process|os|net|http|https|worker_threads|readline|tty)$/;
const OUTSIDE_NAMES = ['process', 'console'];

const files = readSourceFiles();

describe('who may import whom', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    expect(forbiddenImports(file)).toEqual([]);
  });

  test('a forbidden import is noticed, and a type where only a type is allowed is not', () => {
    const finds = (path: string, text: string) => forbiddenImports(analyse(path, text));
    expect(finds('text/a.ts', "import { x } from '../tree/build.js';")).toEqual(['tree/build.ts']);
    expect(finds('parse/a.ts', "import { y } from '../read/block.js';")).toEqual(['read/block.ts']);
    expect(finds('parse/a.ts', "import type { Y } from '../read/block.js';")).toEqual([]);
    expect(finds('check/a.ts', "const z = await import('../compare/index.js');")).toEqual([
      'compare/index.ts',
    ]);
    expect(finds('commands/a.ts', "import { z } from '../check/engine/config.js';")).toEqual([
      'check/engine/config.ts',
    ]);
    expect(finds('commands/a.ts', "import { z } from '../check/index.js';")).toEqual([]);
    expect(finds('check/a.ts', "export * from '../parse/messages.vi.js';")).toEqual(['parse/messages.vi.ts']);
  });

  test('every row of the table is used: what nobody imports need not be allowed', () => {
    const unused = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
      allowed
        .filter((row) => {
          const place = row.replace(/ \(types\)$/, '');
          return !files.some((file) => file.folder === folder && importsFrom(file, place));
        })
        .map((place) => `${folder}: ${place}`),
    );
    expect(unused).toEqual([]);
  });

  test('nothing imports itself in a circle; a type may, for nothing of it is left at run time', () => {
    expect(circlesOf(files)).toEqual([]);
    const circleWith = (back: string) =>
      circlesOf([
        analyse('a/a.ts', "import { b } from '../b/b.js';"),
        analyse('b/b.ts', `${back} '../a/a.js';`),
      ]);
    expect(circleWith('import { a } from')).toEqual([['a/a.ts', 'b/b.ts']]);
    expect(circleWith('export * from')).toEqual([['a/a.ts', 'b/b.ts']]);
    expect(circleWith('import type { A } from')).toEqual([]);
    // The bundle has no name for a file that opens itself late.
    const selfish = analyse('a/a.ts', "const late = () => import('./a.js');");
    expect(circlesOf([selfish])).toEqual([['a/a.ts']]);
  });

  test('every folder of src is in the table', () => {
    const folders = [...new Set(files.map((file) => file.folder))];
    expect(folders.filter((folder) => !(folder in MAY_IMPORT) && !TOP.includes(folder))).toEqual([]);
  });
});

describe('one package, one home', () => {
  test('packages are imported only at home', () => {
    const astray = files.flatMap((file) =>
      file.imports
        .filter(({ isPackage, target }) => isPackage && !isAtHome(target, file.path))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(astray).toEqual([]);
  });

  test('every package of the table is imported, in each of its homes', () => {
    const unused = Object.entries(HOMES).flatMap(([name, homes]) =>
      homes
        .filter((home) => !files.some((file) => isUnder(file.path, home) && importsPackage(file, name)))
        .map((home) => `${name}: ${home}`),
    );
    expect(unused).toEqual([]);
  });

  test('vitest is imported only in tests', () => {
    expect(files.filter((file) => file.imports.some(({ target }) => target === 'vitest'))).toEqual([]);
  });
});

describe('values in, values out', () => {
  test('only the edge touches disk, process and console', () => {
    const touching = files.filter(({ path }) => !EDGE(path)).filter(touchesOutside);
    expect(touching.map(({ path }) => path)).toEqual([]);
  });

  test('only the edge looks at the clock, at chance or at the language of the machine', () => {
    const unsteady = files.filter(({ path }) => !EDGE(path)).filter((file) => file.unsteady.length > 0);
    expect(unsteady.map(({ path, unsteady }) => `${path}: ${unsteady.join(', ')}`)).toEqual([]);
    expect(analyse('draft/a.ts', 'const year = new Date().getFullYear();').unsteady).toEqual(['new Date()']);
    expect(analyse('data/a.ts', 'names.sort((a, b) => a.localeCompare(b));').unsteady).toEqual([
      'a.localeCompare',
    ]);
  });

  test('touching is noticed', () => {
    expect(touchesOutside(analyse('parse/a.ts', "import { readFile } from 'node:fs/promises';"))).toBe(true);
    expect(touchesOutside(analyse('parse/a.ts', "console.log('x');"))).toBe(true);
    expect(touchesOutside(analyse('parse/a.ts', 'const home = process.env.HOME;'))).toBe(true);
    expect(touchesOutside(analyse('parse/a.ts', 'const a = b.process;'))).toBe(false);
    expect(touchesOutside(analyse('parse/a.ts', 'const { env } = process;'))).toBe(true);
  });
});

describe('lists name every file of their folder', () => {
  const lists: { list: string; folder: string; isListed: RegExp }[] = [
    { list: 'commands/index.ts', folder: 'commands', isListed: /^[a-z-]+\.ts$/ },
    { list: 'parse/structures/index.ts', folder: 'parse/structures', isListed: /^[a-z-]+\.ts$/ },
    ...['structure', 'text', 'law', 'form', 'coverage', 'waivers'].map((group) => ({
      list: `check/rules/${group}/index.ts`,
      folder: `check/rules/${group}`,
      isListed: /^(no|require)-[a-z-]+\.ts$/,
    })),
    { list: 'draft/helpers/index.ts', folder: 'draft/helpers', isListed: /^[a-z-]+\.ts$/ },
    { list: 'read/index.ts', folder: 'read', isListed: /^[a-z]+\/index\.ts$/ },
    { list: 'messages/vi.ts', folder: '.', isListed: /(^|\/)messages\.vi\.ts$/ },
    { list: 'messages/en.ts', folder: '.', isListed: /(^|\/)messages\.en\.ts$/ },
  ];

  test.each(lists)('$list', ({ list, folder, isListed }) => {
    const file = files.find(({ path }) => path === list);
    expect(file, 'there is such a list').toBeDefined();
    const imported = new Set(file?.imports.map(({ target }) => target));
    const prefix = folder === '.' ? '' : `${folder}/`;
    const expected = files
      .map(({ path }) => path)
      .filter((path) => path.startsWith(prefix) && path !== list && isListed.test(path.slice(prefix.length)));
    expect(expected.filter((path) => !imported.has(path))).toEqual([]);
  });
});

describe('one name, one meaning', () => {
  test('no name is exported from more than one file', () => {
    expect(namesInSeveral(files)).toEqual([]);
  });

  test('a word of the glossary is what one file declares, exported or not', () => {
    const declaring = (word: string) =>
      filesUnder('src').filter((path) =>
        new RegExp(`^(?:export )?(?:interface|type|class|function|const) ${word}\\b`, 'm').test(
          readProjectFile(`src/${path}`),
        ),
      );
    const severalTimes = ONE_MEANING.filter((word) => declaring(word).length > 1);
    expect(severalTimes).toEqual([]);
    expect(declaring('Unit')).toEqual(['wording/units.ts']);
  });

  test('what users are told is a catalogue, and words are those of a text', () => {
    const telling = filesUnder('src').filter((path) =>
      /\bwords\[['`]|\bwords: (?:Catalogue|\w*Messages)\b/.test(readProjectFile(`src/${path}`)),
    );
    expect(telling).toEqual([]);
  });

  test('a name of two files is noticed; passing it on, or wording it in two languages, is not', () => {
    const of = (sources: Record<string, string>) =>
      namesInSeveral(Object.entries(sources).map(([path, text]) => analyse(path, text)));
    const line = 'export interface Line { text: string }';
    expect(of({ 'parse/a.ts': line, 'read/b.ts': 'export type Line = string;' })).toEqual([
      'Line: parse/a.ts, read/b.ts',
    ]);
    expect(of({ 'a.ts': 'export const { x, y: z } = w;', 'b.ts': 'const z = 1; export { z };' })).toEqual([
      'z: a.ts, b.ts',
    ]);
    expect(of({ 'parse/a.ts': line, 'parse/index.ts': "export type { Line } from './a.js';" })).toEqual([]);
    const passedOn = "import type { Line } from './a.js'; export type { Line };";
    expect(of({ 'parse/a.ts': line, 'parse/b.ts': passedOn })).toEqual([]);
    const messages = 'export const messages = {};';
    expect(of({ 'a/messages.vi.ts': messages, 'a/messages.en.ts': messages })).toEqual([]);
    expect(of({ 'a/x.ts': 'export default 1;', 'a/y.ts': 'export default 2;' })).toEqual([]);
  });
});

describe('the working tree', () => {
  test('src holds sources and their README only: a compiled file would be tested in place of its source', () => {
    const isExpected = (path: string) => /(?<!\.d)\.ts$|(^|\/)README\.md$/.test(path);
    expect(filesUnder('src').filter((path) => !isExpected(path))).toEqual([]);
  });

  test('file names are in kebab case', () => {
    const odd = files.filter(
      ({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.(vi|en))?\.ts$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('every message has Vietnamese and English words', () => {
    const paths = filesUnder('src');
    const vietnamese = paths.filter((path) => path.endsWith('messages.vi.ts'));
    const english = paths.filter((path) => path.endsWith('messages.en.ts'));
    expect(english).toEqual(vietnamese.map((path) => path.replace('.vi.', '.en.')));
  });

  test('the lockfile has the variants of a package for every platform: npm ci refuses it otherwise', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const variants = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(variants.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });

  test('the launcher does nothing but start', () => {
    expect(readProjectFile('bin/danvan.js').trim().split('\n')).toEqual([
      '#!/usr/bin/env node',
      "const { openPack } = require('./open-pack.js');",
      '',
      '// Who looks for a fault sees the modules one by one, at their places in the sources.',
      "const debug = process.env.DANVAN_DEBUG ? import('../dist/main.js') : null;",
      "const main = debug ?? openPack(...process.argv.slice(2)).open('./main.js');",
      'Promise.resolve(main).then(({ start }) => start());',
    ]);
  });
});

/** "Line: parse/line.ts, wording/words.ts"; what the two languages word stands in both under one name on purpose. */
function namesInSeveral(sources: readonly SourceFile[]): string[] {
  const homes = new Map<string, string[]>();
  for (const { path, exports } of sources.filter((file) => !/\.(vi|en)\.ts$/.test(file.path))) {
    for (const name of exports) homes.set(name, [...(homes.get(name) ?? []), path]);
  }
  return [...homes]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

function forbiddenImports(file: SourceFile): string[] {
  return file.imports
    .filter(({ isPackage }) => !isPackage)
    .filter(({ target, typesOnly }) => !mayImport(file, target, typesOnly))
    .map(({ target }) => target);
}

function mayImport({ path, folder }: SourceFile, target: string, typesOnly: boolean): boolean {
  if (target.startsWith(`${folder}/`)) return true;
  if (WORDS.test(target) && !TOP.includes(folder))
    return path === 'messages/vi.ts' || path === 'messages/en.ts';
  const entrances = ENTRANCES[target.split('/')[0] ?? ''];
  if (entrances && !WORDS.test(target) && !entrances.includes(target)) return false;
  if (TOP.includes(folder)) return true;
  return (MAY_IMPORT[folder] ?? []).some((allowed) => {
    const onlyTypes = allowed.endsWith(' (types)');
    const place = allowed.replace(/ \(types\)$/, '');
    const covers = place.endsWith('/') ? target.startsWith(place) : target === place;
    return covers && (typesOnly || !onlyTypes);
  });
}

/** @param place a folder, ending in "/", or a file */
const isUnder = (path: string, place: string): boolean =>
  path === place || (place.endsWith('/') && path.startsWith(place));

const isAtHome = (name: string, path: string): boolean =>
  HOMES[name]?.some((home) => isUnder(path, home)) ?? true;

const importsPackage = ({ imports }: SourceFile, name: string): boolean =>
  imports.some(({ isPackage, target }) => isPackage && target === name);

/** Whether a file imports something, or a type of it, from a place. */
const importsFrom = ({ imports }: SourceFile, place: string): boolean =>
  imports.some(({ isPackage, target }) => !isPackage && isUnder(target, place));

/** Files that import each other, directly or through others, each group sorted (Tarjan's strongly connected parts). */
function circlesOf(sources: readonly SourceFile[]): string[][] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ typesOnly }) => !typesOnly).map(({ target }) => target),
    ]),
  );
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const open: string[] = [];
  const circles: string[][] = [];
  const lower = (path: string, other = Number.POSITIVE_INFINITY) =>
    lowest.set(path, Math.min(lowest.get(path) ?? other, other));
  const visit = (path: string): void => {
    order.set(path, order.size);
    lower(path, order.get(path));
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) {
        visit(target);
        lower(path, lowest.get(target));
      } else if (open.includes(target)) lower(path, order.get(target));
    }
    if (lowest.get(path) !== order.get(path)) return;
    const circle = open.splice(open.indexOf(path)).sort();
    if (circle.length > 1 || targets.get(path)?.includes(path)) circles.push(circle);
  };
  for (const path of targets.keys()) if (!order.has(path)) visit(path);
  return circles;
}

function touchesOutside(file: SourceFile): boolean {
  const imports = file.imports.some(({ isPackage, target }) => isPackage && OUTSIDE_MODULES.test(target));
  return imports || OUTSIDE_NAMES.some((name) => file.names.has(name));
}
