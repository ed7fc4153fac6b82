/** `danvan matrix`: many texts against the reference, as a user asks for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matrixSchema } from '../../src/matrix/matrix-schema.js';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const AS_OF = ['--as-of', '2026-11-27'];
const SEEDS = ['thai-nguyen', 'ha-noi'];

/** The draft of a province without its Điều 11 and with an article of its own. */
async function edited(directory: string): Promise<void> {
  await runDanvan(['draft', '--province', 'Bắc Ninh', '--to', 'md', '-o', 'bac-ninh.md', ...AS_OF], {
    directory,
  });
  const path = join(directory, 'bac-ninh.md');
  const text = readFileSync(path, 'utf8').replace(/Điều 11\. [\s\S]*?(?=Điều 12\. )/, '');
  writeFileSync(
    path,
    text.replace('Điều 25. ', 'Điều 25. Thành phố duy trì phong trào ngày thứ bảy về cơ sở.\n\nĐiều 25a. '),
  );
}

test('on the screen: one line a text, with its figures', async () => {
  const { code, answer } = await runDanvan(['matrix', ...SEEDS, ...AS_OF]);
  expect(code).toBe(0);
  expect(answer).toMatch(/^tỉnh Thái Nguyên {2}●{28} {2}28\/28/m);
  expect(answer).toMatch(/^thành phố Hà Nội {2}●{28} {2}28\/28/m);
  expect(answer).toContain('không phải nguyên văn');
});

test('a missing article, a provision of its own, a file of another kind and one that is not there', async () => {
  const directory = temporaryFolder();
  await edited(directory);
  writeFileSync(join(directory, 'bao-cao.md'), 'Báo cáo\n\nMột đoạn văn bất kỳ về thời tiết.\n');
  const { code, answer, notes } = await runDanvan(
    ['matrix', 'bac-ninh.md', 'thai-nguyen', 'bao-cao.md', 'khong-co.docx', '--json', ...AS_OF],
    { directory },
  );
  expect(code).toBe(2);
  expect(notes).toContain('khong-co.docx');
  const matrix = matrixSchema.parse(JSON.parse(answer));
  expect(matrix.left.map(({ file }) => file)).toEqual(['bao-cao.md', 'khong-co.docx']);
  const [text] = matrix.texts;
  const gaps = text?.cells.flatMap(({ state }, index) => (state === 'missing' ? matrix.articles[index] : []));
  expect(gaps?.map((article) => article?.requirement)).toEqual(['art_11']);
  expect(text?.own).toMatchObject([{ text: expect.stringContaining('ngày thứ bảy'), alsoIn: [] }]);
});

describe('in a file', () => {
  test('CSV has a mark for Excel and one column an article', async () => {
    const directory = temporaryFolder();
    await runDanvan(['matrix', ...SEEDS, '-o', 'bang.csv', ...AS_OF], { directory });
    const text = readFileSync(join(directory, 'bang.csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head?.split(',').slice(-28)).toEqual(
      Array.from({ length: 28 }, (_, index) => `Điều ${index + 1}`),
    );
    expect(rows).toHaveLength(2);
  });

  test('is not replaced without --force, and twice the same text gives the same page', async () => {
    const directory = temporaryFolder();
    const argv = ['matrix', ...SEEDS, '-o', 'bang.html', ...AS_OF];
    expect((await runDanvan(argv, { directory })).code).toBe(0);
    const first = readFileSync(join(directory, 'bang.html'));
    expect((await runDanvan(argv, { directory })).code).toBe(2);
    expect((await runDanvan([...argv, '--force'], { directory })).code).toBe(0);
    expect(readFileSync(join(directory, 'bang.html'))).toEqual(first);
  });
});

test('nothing that can be held against the reference is said so', async () => {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'a.md'), 'Một đoạn văn.\n');
  const { code, notes } = await runDanvan(['matrix', 'a.md'], { directory });
  expect(code).toBe(2);
  expect(notes).toContain('không có văn bản nào');
});
