/** What README.md shows of a terminal is what a terminal shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';
import { runBuilt } from './support/built-program.js';
import { readProjectFile } from './support/source-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

const README = readProjectFile('README.md');

/** The regulation of 2022 with which the story begins: what a province had, with a clause of its own. */
const OLD = `number: 903
date: 04/01/2022
draftRound: không
place: Thái Nguyên
signer: { authority: T/M BAN THƯỜNG VỤ, position: BÍ THƯ, name: Trần Văn B }
predecessors: []
spelling: { uy: older, oa: older, people: capital }
confirmed: [art_15__cl_5]
provisions:
  - { after: art_9__cl_2, text: "Hằng quý tổ chức tiếp xúc cử tri tại các xóm, bản vùng đồng bào dân tộc thiểu số." }
`;

/** What is done by hand where a line of the story begins with "#": from one file to another, words for words. */
const BY_HAND: readonly [file: string, to: string, words: readonly (readonly [string, string])[]][] = [
  [
    'cap-nhat.docx',
    'da-sua.docx',
    [
      ['lần thứ I;', 'lần thứ I, nhiệm kỳ 2025 - 2030;'],
      ['Các ban cán sự đảng, đảng đoàn', 'Các đảng ủy trực thuộc Tỉnh ủy'],
      ['[cần bổ sung: họ và tên người ký]', 'Nguyễn Văn A'],
      ['[cần bổ sung: số, ngày (tỉnh Bắc Kạn)]', 'số 1234-QĐ/TU, ngày 10/02/2022'],
    ],
  ],
  ['da-sua.docx', 'gop-y.docx', [['Hằng quý tổ chức', 'Sáu tháng một lần tổ chức']]],
];

function editByHand(directory: string, place: number): void {
  const [file, to, words] = BY_HAND[place] ?? ['', '', []];
  const parts = unzipSync(readFileSync(join(directory, file)));
  let text = strFromU8(parts['word/document.xml'] as Uint8Array);
  for (const [old, now] of words) {
    const before = text;
    text = text.replace(new RegExp(literally(old).replaceAll(' ', '[\\s\\u00a0]')), now);
    expect(text, old).not.toBe(before);
  }
  writeFileSync(join(directory, to), zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
}

const literally = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Example {
  /** What stands after "$ npx danvan ". */
  command: string;
  output: string[];
  /** How much is done by hand after it. */
  byHand: number;
}

/** The fenced `console` blocks; each is one terminal with commands after "$ ". */
function examples(markdown: string): Example[][] {
  return [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) =>
    block
      .split(/^\$ npx danvan ?/m)
      .slice(1)
      .map((example) => {
        const [command = '', ...lines] = example.trimEnd().split('\n');
        const output = lines.filter((line) => !line.startsWith('# '));
        return { command, output, byHand: lines.length - output.length };
      }),
  );
}

/** `draft --province "Thái Nguyên"` to its words; quotes keep blanks together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Example lines as a pattern; a line "…" stands for any lines. */
function patternOf(lines: readonly string[]): RegExp {
  return new RegExp(
    `^${lines.map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${literally(line)}\\n`)).join('')}$`,
  );
}

describe('README.md', () => {
  test.each(examples(README).map((block) => [block[0]?.command ?? '', block] as const))(
    '$ danvan %s',
    (_, block) => {
      const directory = temporaryFolder();
      let place = 0;
      if (block.some(({ byHand }) => byHand > 0)) {
        writeFileSync(join(directory, 'cu.yaml'), OLD);
        const old = 'draft --province "Thái Nguyên" --as-of 2022-01-24 --profile cu.yaml -o quy-che-cu.docx';
        expect(runBuilt(wordsOf(old), directory).code).toBe(0);
      }
      for (const { command, output, byHand } of block) {
        const { screen } = runBuilt(wordsOf(command), directory);
        if (!patternOf(output).test(screen)) expect(screen).toBe(`${output.join('\n')}\n`);
        for (const last = place + byHand; place < last; place += 1) editByHand(directory, place);
      }
      expect(block.length).toBeGreaterThan(0);
    },
  );

  test('has examples, the two commands that do all the set-up, and every command', () => {
    expect(examples(README).length).toBeGreaterThan(2);
    expect(README).toMatch(/^npm install && npx danvan draft --province "Thái Nguyên"$/m);
    expect(README).toMatch(/^npm install && npm test$/m);
    for (const { name } of COMMANDS) expect(README).toContain(`danvan ${name}`);
  });

  test('an example that differs is noticed', () => {
    expect(patternOf(['a', '…', 'b']).test('a\n1\n2\nb\n')).toBe(true);
    expect(patternOf(['a', '…', 'b']).test('a\n1\n2\nc\n')).toBe(false);
    expect(patternOf(['a.b']).test('axb\n')).toBe(false);
    expect(wordsOf('draft --province "Thái Nguyên" -o a.docx')).toEqual([
      'draft',
      '--province',
      'Thái Nguyên',
      '-o',
      'a.docx',
    ]);
  });
});
