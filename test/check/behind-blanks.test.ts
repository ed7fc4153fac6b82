/** Where a finding stands, and what `--fix` changes, in a line of which the reader keeps less than the file shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const REPEATED = 'quan tâm tâm lãnh đạo';

interface Found {
  ruleId: string;
  line: number;
  column: number;
  endColumn: number;
}

async function repeatIn(directory: string, file: string): Promise<Found | undefined> {
  const { answer } = await runDanvan(['check', file, '--json', '--rules', 'none'], { directory });
  return JSON.parse(answer)[0].findings.find(({ ruleId }: Found) => ruleId === 'no-repeated-word');
}

test.each([
  ['two blanks', 'a.txt', `1. Các  cấp ủy ${REPEATED} công tác dân vận.\n`],
  ['many, and a tabulator', 'a.txt', `1. Các   cấp\t ủy  ${REPEATED}  công tác dân vận.\n`],
  [
    'a blank that does not break, then another',
    'a.txt',
    `1. Các\u00a0 cấp ủy ${REPEATED} công tác dân vận.\n`,
  ],
  ['a mark that nobody sees', 'a.txt', `1. Các cấp\u200b ủy \u00ad ${REPEATED} công tác dân vận.\n`],
  ['blanks before the line', 'a.txt', `   1. Các cấp ủy  ${REPEATED} công tác dân vận.\n`],
  ['Markdown', 'a.md', `**Điều 1.**  Các  cấp ủy ${REPEATED}  công tác dân vận.\n`],
  [
    'an element, a blank behind it, and blanks that fold',
    'a.html',
    `<p>1.  Cấp ủy <b>Mặt</b> trận ${REPEATED} công tác.</p>\n`,
  ],
  ['an entity', 'a.html', `<p>1. Cấp ủy &amp; Mặt trận ${REPEATED} công tác dân vận.</p>\n`],
  [
    'letters as entities',
    'a.html',
    `<p>1. C&#7845;p ủy v&agrave; M&#x1EB7;t trận ${REPEATED} công tác.</p>\n`,
  ],
  [
    'an entity without its end',
    'a.html',
    `<p>1. Cấp ủy &amp Mặt trận&nbsp;&nbsp;${REPEATED} công tác.</p>\n`,
  ],
  [
    'rows of a page, and an entity above',
    'a.html',
    `<p>1. Cấp ủy &amp;\n   Mặt &amp; trận ${REPEATED} công tác.</p>\n`,
  ],
  [
    'line ends of Windows',
    'a.html',
    `<p>1. Cấp ủy &amp;\r\n Mặt &amp; trận\r\n ${REPEATED} công tác.</p>\r\n`,
  ],
  ['what looks like an entity', 'a.html', `<p>1. Cấp ủy &khong; & Mặt trận ${REPEATED} công tác.</p>\n`],
  ['one blank everywhere', 'a.md', `**Điều 1.** Các cấp ủy ${REPEATED} công tác dân vận.\n`],
])('%s', async (_, file, text) => {
  const directory = temporaryFolder();
  const path = join(directory, file);
  writeFileSync(path, text);
  const { line = 0, column = 0, endColumn = 0 } = (await repeatIn(directory, file)) ?? {};
  expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)).toBe('tâm tâm');
  await runDanvan(['check', file, '--fix'], { directory });
  expect(readFileSync(path, 'utf8')).toBe(text.replace('tâm tâm', 'tâm'));
});
