/** Every published figure: what danvan takes, and beside it what a user would pick instead, for the same work in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffWords } from 'diff';
import { compareDocuments, initialize } from 'docxodus/core';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadPhraseTables } from '../../dist/assets/checked-tables.js';
import { loadCheckMaterials } from '../../dist/assets/load-check-materials.js';
import { userReferencesFolder } from '../../dist/assets/user-references.js';
import { createChecker } from '../../dist/check/index.js';
import { compareRegulations } from '../../dist/compare/index.js';
import { parseRegulation } from '../../dist/parse/index.js';
import { readBlocks } from '../../dist/read/index.js';
import { renderMarkdown } from '../../dist/render/markdown/index.js';
import { textBlocks } from '../../dist/tree/text-of.js';
import { makePhraseBook } from '../../dist/wording/phrase-book.js';
import { installOthers } from './others.js';
import { medianOf, medianOfProcess, versionOf } from './timing.js';

const LAUNCHER = fileURLToPath(new URL('../../bin/danvan.js', import.meta.url));
const SEEDS = new URL('../../test/fixtures/seeds/', import.meta.url);
const NAMES = ['000_05727525eb500c38.txt', '001_2679d39eb548519b.txt'];
const AS_OF = '2026-11-21';

/** @param small a run to try the generator: one round each, and short lists */
export async function measureAll({ small, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-figures-'));
  const others = installOthers();
  const versions = {
    pandoc: versionOf('pandoc'),
    LibreOffice: versionOf('soffice'),
    git: versionOf('git'),
    mammoth: others.version('mammoth'),
    docxtemplater: others.version('docxtemplater'),
  };
  try {
    const run = (...argv) => [process.execPath, LAUNCHER, ...argv];
    const few = { rounds: small ? 1 : 7, cwd: folder };
    const setting = { folder, others, versions, run, few, rounds: small ? 3 : 21, small };
    const rows = [];
    const parts = [coldStart, reading, comparing, checking, drafting, surveying];
    for (const part of parts) {
      const found = await part(setting);
      rows.push(...found);
      for (const { what, ours } of found) say(`${what}: ${ours.toFixed(1)} ms`);
    }
    return { versions, rows, growth: await growth(setting) };
  } finally {
    others.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (what, ours, theirs = [], note = '') => ({ what, ours, theirs, note });
const beside = (name, time) => ({ name, time });

async function seedTree(name) {
  const bytes = readFileSync(new URL(name, SEEDS));
  return parseRegulation((await readBlocks({ name: 'seed.md', bytes })).blocks).tree;
}

async function coldStart({ run, few }) {
  const bare = await medianOfProcess([process.execPath, '-e', '0'], few);
  const node = [beside('node -e 0', bare)];
  return [
    row('danvan --version', await medianOfProcess(run('--version'), few), node),
    row('danvan --help', await medianOfProcess(run('--help'), few), node),
  ];
}

/** In this process, warm: bytes to blocks, and to the tree. */
async function reading({ folder, others, versions, run, few, rounds }) {
  const tree = await seedTree(NAMES[0]);
  const markdown = renderMarkdown(tree);
  writeFileSync(join(folder, 'a.md'), markdown);
  await medianOfProcess(run('draft', '--province', 'thai-nguyen', '--force', '-o', 'draft.docx'), {
    ...few,
    rounds: 1,
  });
  const paragraphs = textBlocks(tree).map(({ text }) => text);
  const escaped = (text) => text.replace(/[&<]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const docx = readFileSync(join(folder, 'draft.docx'));
  const files = {
    'a.md': Buffer.from(markdown),
    'a.txt': Buffer.from(paragraphs.join('\n\n')),
    'a.html': Buffer.from(
      `<!doctype html><meta charset="utf-8">${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}`,
    ),
    'a.docx': docx,
  };
  const read = async (name, bytes) => parseRegulation((await readBlocks({ name, bytes })).blocks);
  const remark = unified().use(remarkParse).freeze();
  const mammoth = others.load('mammoth');
  const quick = { rounds, warmUp: 10 };
  const theirs = {
    'a.md': [beside('remark-parse', await medianOf(() => remark.parse(markdown), quick))],
    'a.docx': mammoth
      ? [beside('mammoth', await medianOf(() => mammoth.extractRawText({ buffer: docx }), quick))]
      : [],
  };
  const rows = [];
  for (const [name, bytes] of Object.entries(files)) {
    const ours = await medianOf(() => read(name, bytes), quick);
    rows.push(row(`read and parse one regulation, .${name.slice(2)}`, ours, theirs[name]));
  }
  const convert = versions.LibreOffice
    ? [
        beside(
          'LibreOffice to text',
          await medianOfProcess(soffice(folder, 'txt:Text', 'draft.docx'), { ...few, rounds: 3 }),
        ),
      ]
    : [];
  rows.push(
    row(
      'danvan parse of a Word file, whole process',
      await medianOfProcess(run('parse', 'draft.docx', '--to', 'text'), few),
      convert,
    ),
  );
  return rows;
}

const soffice = (folder, format, file) => [
  'soffice',
  `-env:UserInstallation=file://${folder}/office`,
  '--headless',
  '--convert-to',
  format,
  '--outdir',
  join(folder, 'converted'),
  file,
];

async function comparing({ folder, versions, run, few, rounds }) {
  const [base, target] = await Promise.all(NAMES.map(seedTree));
  const phrases = makePhraseBook(await loadPhraseTables());
  const [first, second] = [base, target].map((tree) =>
    textBlocks(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
  const inProcess = row(
    'compare two regulations, in process',
    await medianOf(() => compareRegulations(base, target, { phrases }), { rounds, warmUp: 10 }),
    [beside('diffWords of jsdiff', await medianOf(() => diffWords(first, second), { rounds: 5, warmUp: 1 }))],
  );
  writeFileSync(join(folder, 'b.md'), renderMarkdown(target));
  const git = versions.git
    ? [
        beside(
          'git diff --word-diff',
          await medianOfProcess(['git', 'diff', '--no-index', '--word-diff', 'a.md', 'b.md'], {
            ...few,
            codes: [0, 1],
          }),
        ),
      ]
    : [];
  const whole = row(
    'danvan diff of two Markdown files',
    await medianOfProcess(run('diff', 'a.md', 'b.md'), few),
    git,
    'git knows no articles and no classes of change',
  );
  await medianOfProcess(run('draft', '--province', 'ha-noi', '--force', '-o', 'other.docx'), {
    ...few,
    rounds: 1,
  });
  const [one, two] = ['draft.docx', 'other.docx'].map((name) => readFileSync(join(folder, name)));
  await initialize();
  const redline = row(
    'danvan diff of two Word files to tracked changes, whole process',
    await medianOfProcess(run('diff', 'draft.docx', 'other.docx', '-o', 'redline.docx', '--force'), few),
    [
      beside(
        'docxodus, in process and warm',
        await medianOf(() => compareDocuments(one, two), { rounds: 3, warmUp: 1 }),
      ),
    ],
  );
  return [inProcess, whole, redline];
}

async function checking({ run, few, rounds }) {
  const tree = await seedTree(NAMES[0]);
  const choice = { folder: userReferencesFolder({}, tmpdir()) };
  const check = createChecker(await loadCheckMaterials(undefined, choice));
  const inProcess = () => check({ tree, lines: null }, { today: AS_OF }).coverage;
  return [
    row('check a parsed regulation, in process', await medianOf(inProcess, { rounds, warmUp: 10 })),
    row(
      'danvan check of a Word file',
      await medianOfProcess(run('check', 'draft.docx'), { ...few, codes: [0, 1] }),
    ),
    row(
      'danvan update of a text of 2022',
      await medianOfProcess(run('update', 'thai-nguyen', '--to-day', AS_OF, '--json'), {
        ...few,
        codes: [0, 1],
      }),
    ),
  ];
}

async function drafting({ folder, others, versions, run, few, small }) {
  const draft = run('draft', '--province', 'thai-nguyen', '--force', '-o', 'draft.docx');
  await medianOfProcess(run('draft', '--province', 'thai-nguyen', '--force', '-o', 'draft.md'), {
    ...few,
    rounds: 1,
  });
  const theirs = [];
  if (versions.pandoc)
    theirs.push(
      beside(
        'pandoc, Markdown to DOCX',
        await medianOfProcess(['pandoc', 'draft.md', '-o', 'pandoc.docx'], few),
      ),
    );
  const filled = equalTemplate(others, readFileSync(join(folder, 'draft.docx')));
  if (filled)
    theirs.push(
      beside(
        'docxtemplater, equal template, in process and warm',
        await medianOf(filled, { rounds: few.rounds }),
      ),
    );
  const one = row(
    'danvan draft, whole process',
    await medianOfProcess(draft, few),
    theirs,
    'danvan also parses and checks what it drafts',
  );
  const count = small ? 24 : 200;
  writeFileSync(join(folder, 'list.csv'), listOf(count));
  const many = (jobs) =>
    medianOfProcess(run('draft', '--list', 'list.csv', '--force', '-o', 'drafts', '--jobs', jobs), {
      ...few,
      rounds: small ? 1 : 3,
    });
  const [alone, shared] = [await many('1'), await many('2')];
  return [one, row(`danvan draft of ${count} communes, two threads`, shared, [beside('one thread', alone)])];
}

/** A Word file in which the name of the unit is a field: as much text, and nothing to parse or check. */
function equalTemplate(others, docx) {
  const [Templater, Zip] = [others.load('docxtemplater'), others.load('pizzip')];
  if (!Templater || !Zip) return null;
  const template = new Zip(docx);
  const xml = template.file('word/document.xml').asText();
  template.file('word/document.xml', xml.replaceAll('Thái Nguyên', '[[unit]]'));
  const bytes = template.generate({ type: 'nodebuffer' });
  return () =>
    new Templater(new Zip(bytes), { delimiters: { start: '[[', end: ']]' } })
      .render({ unit: 'Thái Nguyên' })
      .getZip()
      .generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Invented communes. */
function listOf(count) {
  const provinces = ['thai-nguyen', 'ha-noi', 'an-giang', 'nghe-an'];
  const rows = Array.from({ length: count }, (_, index) => `Số ${index + 1},xã,${provinces[index % 4]}`);
  return ['name,type,province', ...rows].join('\n');
}

async function surveying({ folder, run, few, small }) {
  const rounds = { ...few, rounds: small ? 1 : 3 };
  const files = readdirSync(join(folder, 'drafts'))
    .filter((name) => name.endsWith('.docx'))
    .slice(0, 34);
  const matrix = run('matrix', ...files.map((name) => join('drafts', name)), '-o', 'matrix.html', '--force');
  const cold = await medianOfProcess(matrix, rounds);
  const cached = await medianOfProcess([...matrix, '--cache'], rounds);
  return [
    row(`danvan matrix of ${files.length} drafts`, cold),
    row(`danvan matrix of ${files.length} drafts, from the cache`, cached),
  ];
}

/** How the cost grows with the length of a text and with the number of texts, in seconds. */
async function growth({ run, few, small }) {
  const text = renderMarkdown(await seedTree(NAMES[0]));
  const lengths = [];
  for (const copies of small ? [1, 2] : [1, 2, 4, 8, 16]) {
    const bytes = Buffer.from(Array.from({ length: copies }, () => text).join('\n\n'));
    const read = async () => parseRegulation((await readBlocks({ name: 'a.md', bytes })).blocks);
    lengths.push([copies * 28, (await medianOf(read, { rounds: 5 })) / 1000]);
  }
  const numbers = [];
  for (const count of small ? [1, 10] : [1, 10, 100, 1000]) {
    writeFileSync(join(few.cwd, 'list.csv'), listOf(count));
    const draft = run('draft', '--list', 'list.csv', '--force', '-o', 'grown', '--jobs', '2');
    numbers.push([count, (await medianOfProcess(draft, { ...few, rounds: 1 })) / 1000]);
  }
  return { lengths, numbers };
}
