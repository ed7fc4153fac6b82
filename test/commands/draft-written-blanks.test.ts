/** A value of the profile that is, or holds, the printed form of a blank counts as the blank that it is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDanvan } from '../support/fake-terminal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HUE = ['draft', '--as-of', '2026-11-21', '--province', 'Huế', '--to', 'md', '-o', 'a.md'];
/** Everything but the clerk's blanks. */
const FILLED = [
  '--set',
  'signer.name=Lê Thị C',
  '--set',
  'signer.position=Bí thư',
  '--set',
  'predecessors=[]',
];

async function draftWith(profile: string, ...argv: string[]) {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'p.yaml'), profile);
  const outcome = await runDanvan([...HUE, ...FILLED, '--profile', 'p.yaml', ...argv], { directory });
  const isWritten = readdirSync(directory).includes('a.md');
  return { ...outcome, text: isWritten ? readFileSync(join(directory, 'a.md'), 'utf8') : '' };
}

/** What the profile says, the field that is open, and what the draft prints for it. */
const OPEN: [profile: string, field: string, printed: string][] = [
  ['place: "[cần bổ sung: địa danh]"\n', 'place', '[cần bổ sung: địa danh], ngày'],
  ['place: "[CẦN BỔ SUNG]"\n', 'place', '[cần bổ sung: địa danh], ngày'],
  ['signer:\n  authority: "[cần bổ sung: ai]"\n', 'signer.authority', '[CẦN BỔ SUNG: THẨM QUYỀN KÝ]'],
  ['bodies:\n  police: "Công an [cần bổ sung: tên]"\n', 'bodies.police', 'Công an [cần bổ sung: tên]'],
  [
    'recitals:\n  - Căn cứ Điều lệ Đảng\n  - "Căn cứ Quy định số [cần bổ sung: số, ngày]"\n',
    'recitals.1',
    'Căn cứ Quy định số [cần bổ sung: số, ngày]',
  ],
];

describe.each(OPEN)('%s', (profile, field, printed) => {
  test('is printed as a blank and listed', async () => {
    const { code, answer, text } = await draftWith(profile);
    expect(code).toBe(0);
    expect(text.replaceAll('\\', '').toLowerCase()).toContain(printed.toLowerCase());
    expect(answer).toContain(`(${field})`);
  });

  test('is refused by --final', async () => {
    const { code, notes, text } = await draftWith(profile, '--final');
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(notes).toContain(`còn 1 chỗ phải bổ sung`);
    expect(notes).toContain(`(${field})`);
  });
});

test('a number that is a printed blank is left to the clerk, as one that is not said', async () => {
  const { code, text } = await draftWith('number: "[cần bổ sung: số văn bản]"\n', '--final');
  expect(code).toBe(0);
  expect(text).toContain('Số -QĐ/TU');
});

test('words in square brackets that are no blank are a value', async () => {
  const { code, text } = await draftWith('place: "[Huế]"\n', '--final');
  expect(code).toBe(0);
  expect(text).toContain('\\[Huế\\], ngày');
});

test('a list that holds itself is an error, and no endless search', async () => {
  const { code, notes } = await draftWith('recitals: &a\n  - *a\n');
  expect(code).toBe(2);
  expect(notes).toMatch(/^Lỗi: [^\n]+\n$/);
});
