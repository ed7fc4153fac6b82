/** `danvan collect --answers`: what was answered stays at its opinion, whatever became of the table and of the draft. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FilledRow } from '../../src/commands/collecting/answers/filled-rows.js';
import { type AnswerableOpinion, tieAnswers } from '../../src/commands/collecting/answers/tie-answers.js';
import { opinionsSchema } from '../../src/commands/collecting/opinion.js';
import { runDanvan } from '../support/fake-terminal.js';
import { AS_DOC, DRAFT_FILE, RETURNED_FILES } from '../support/five-copies.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
const COPIES = { ...RETURNED_FILES, 'lien-doan.docx': AS_DOC.docx };

function folder(): string {
  const directory = temporaryFolder();
  writeFileSync(join(directory, 'du-thao.docx'), DRAFT_FILE);
  for (const [name, bytes] of Object.entries(COPIES)) writeFileSync(join(directory, name), bytes);
  return directory;
}

function collect(directory: string, files: readonly string[], ...more: string[]) {
  return runDanvan(['collect', ...files, '--base', 'du-thao.docx', ...more], { directory, environment });
}

/** The table of the five copies, its document.xml changed, as `filled.docx`. */
async function filledTable(change: (xml: string) => string): Promise<string> {
  const directory = folder();
  await collect(directory, Object.keys(COPIES), '-o', 'bang.docx');
  const parts = unzipSync(readFileSync(join(directory, 'bang.docx')));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  parts['word/document.xml'] = strToU8(change(xml));
  writeFileSync(join(directory, 'filled.docx'), zipSync(parts));
  return directory;
}

const ROW = /<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs;
const CELL = /<w:tc>.*?<\/w:tc>/gs;

/** Puts words into the last cell of each row but the head, as `answer` gives them for the row's number. */
const filledBy = (answer: (number: string) => string) => (xml: string) =>
  xml.replace(ROW, (row) => {
    const cells = row.match(CELL) ?? [];
    const number = /<w:t[^>]*>(\d+)<\/w:t>/.exec(cells[0] ?? '')?.[1];
    const last = cells.at(-1) ?? '';
    if (number === undefined || answer(number) === '') return row;
    const filled = last
      .replace(/<w:p>|<w:p .*?>/, (open) => open)
      .replace('</w:p>', `<w:r><w:t>${answer(number)}</w:t></w:r></w:p>`);
    return row.replace(new RegExp(`${escaped(last)}(?=(?:</w:tr>))`), () => filled);
  });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const read = (answer: string) => opinionsSchema.parse(JSON.parse(answer));

describe('a table that was filled in', () => {
  test('keeps its answers in a later round of more files, and says what is still open', async () => {
    const directory = await filledTable(
      filledBy((number) => (Number(number) % 2 ? `Tiếp thu ${number}` : '')),
    );
    const before = read((await collect(directory, Object.keys(COPIES), '--json')).answer).opinions;
    const files = Object.keys(COPIES).toReversed();
    const { answer, notes, code } = await collect(directory, files, '--answers', 'filled.docx', '--json');
    const { opinions, unplaced } = read(answer);
    expect([code, unplaced]).toEqual([0, []]);
    const keyed = (one: (typeof opinions)[number]) => [
      one.file,
      one.eId,
      one.comment,
      one.deleted,
      one.inserted,
    ];
    const expected = before.map((one) => [keyed(one), one.number % 2 ? `Tiếp thu ${one.number}` : '']);
    const found = opinions.map((one) => [keyed(one), one.answer]);
    expect(found.toSorted(byText)).toEqual(expected.toSorted(byText));
    expect(notes).toMatch(
      /Đã giữ nội dung tiếp thu, giải trình từ filled\.docx cho \d+ ý kiến; \d+ ý kiến còn để trống/,
    );
  });

  test('is written again with its answers, in Word and in CSV, and read back from either', async () => {
    const directory = await filledTable(filledBy((number) => `- Tiếp thu; xem ${number}, “trích”`));
    const files = Object.keys(COPIES);
    const first = await collect(directory, files, '--answers', 'filled.docx', '--json');
    for (const table of ['lan-2.docx', 'lan-2.csv']) {
      await collect(directory, files, '--answers', 'filled.docx', '-o', table);
      const again = await collect(directory, files, '--answers', table, '--json');
      expect(read(again.answer)).toEqual(read(first.answer));
    }
    // As a spreadsheet writes it where the comma stands in numbers.
    const rows = readFileSync(join(directory, 'lan-2.csv'), 'utf8');
    const { parse } = await import('csv-parse/sync');
    const cells = parse(rows, { bom: true }) as string[][];
    const quoted = cells
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n');
    writeFileSync(join(directory, 'excel.csv'), `\ufeff${quoted}`);
    const excel = await collect(directory, files, '--answers', 'excel.csv', '--json');
    expect(read(excel.answer)).toEqual(read(first.answer));
  });

  test('keeps what belongs to no opinion any more in a section of its own, round after round', async () => {
    const directory = await filledTable(filledBy((number) => `Trả lời ${number}`));
    const { answer, notes } = await collect(
      directory,
      ['mat-tran.docx'],
      '--answers',
      'filled.docx',
      '--json',
    );
    const { opinions, unplaced } = read(answer);
    expect(opinions.every(({ answer }) => answer !== '')).toBe(true);
    expect(unplaced.length).toBeGreaterThan(5);
    for (const { row } of unplaced) expect(notes).toContain(`filled.docx, dòng ${row} `);
    await collect(directory, ['mat-tran.docx'], '--answers', 'filled.docx', '-o', 'lan-2.docx');
    const all = await collect(directory, Object.keys(COPIES), '--answers', 'lan-2.docx', '--json');
    const whole = await collect(directory, Object.keys(COPIES), '--answers', 'filled.docx', '--json');
    expect(read(all.answer)).toEqual(read(whole.answer));
    expect(all.notes).not.toContain('dòng');
  });

  test('of which nothing is filled is said to be so; a file without the table is refused', async () => {
    const directory = await filledTable((xml) => xml);
    const empty = await collect(directory, ['mat-tran.docx'], '--answers', 'filled.docx');
    expect([empty.code, empty.notes]).toEqual([
      0,
      'filled.docx: cột “Tiếp thu, giải trình” chưa điền dòng nào\n',
    ]);
    const other = await collect(directory, ['mat-tran.docx'], '--answers', 'du-thao.docx');
    expect([other.code, other.answer]).toEqual([2, '']);
    expect(other.notes).toContain('không có bảng tổng hợp ý kiến');
    expect((await collect(directory, ['mat-tran.docx'], '--answers', 'khong-co.docx')).code).toBe(2);
  });

  test('may have answers that cover several rows, rows in another order, and columns of other widths', async () => {
    const merged = (xml: string) => {
      const filled = filledBy((number) => (number === '2' ? 'Tiếp thu cả hai' : ''))(xml);
      const rows = filled.match(ROW) as string[];
      const [, one, two, three] = rows as [string, string, string, string];
      const last = (row: string) => (row.match(CELL) as string[]).at(-1) as string;
      const merge = (cell: string, value: string) => cell.replace(/<w:tcPr>/, `<w:tcPr>${value}`);
      const second = two.replace(last(two), merge(last(two), '<w:vMerge w:val="restart"/>'));
      const third = three.replace(last(three), merge(last(three), '<w:vMerge/>'));
      return filled.replace(one + two + three, second + third + one);
    };
    const directory = await filledTable(merged);
    const { answer } = await collect(directory, Object.keys(COPIES), '--answers', 'filled.docx', '--json');
    expect(
      read(answer)
        .opinions.map((one) => one.answer)
        .filter((one) => one !== ''),
    ).toEqual(['Tiếp thu cả hai', 'Tiếp thu cả hai']);
    expect(
      read(answer)
        .opinions.slice(0, 4)
        .map((one) => one.answer),
    ).toEqual(['', 'Tiếp thu cả hai', 'Tiếp thu cả hai', '']);
  });
});

test('whoever returns the draft without a word is listed, under the name of a list as spreadsheets write it', async () => {
  const directory = folder();
  writeFileSync(join(directory, 'tinh-doan.docx'), DRAFT_FILE);
  writeFileSync(
    join(directory, 'ten.csv'),
    '\ufefftinh-doan.docx;Tỉnh đoàn, Hội Sinh viên\r\nmat-tran.docx;Mặt trận Tổ quốc\r\n',
  );
  const files = ['tinh-doan.docx', 'mat-tran.docx'];
  const { answer } = await collect(directory, files, '--names', 'ten.csv', '--json');
  const { withoutOpinion, opinions } = read(answer);
  expect(withoutOpinion).toEqual([{ file: 'tinh-doan.docx', reviewer: 'Tỉnh đoàn, Hội Sinh viên' }]);
  expect(new Set(opinions.map(({ reviewer }) => reviewer))).toEqual(new Set(['Mặt trận Tổ quốc']));
  expect((await collect(directory, files)).answer).toContain('Không có ý kiến');
});

const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe('tying', () => {
  const place = fc.nat(3).map((at) => `Điều ${at + 1}`);
  const opinion = fc.record({
    place,
    draft: fc.constantFrom('hằng năm', 'Sở Nội vụ', 'Cấp ủy lãnh đạo công tác dân vận của tỉnh'),
    reviewer: fc.constantFrom('Lê An', 'Sở Tư pháp'),
    opinion: fc.constantFrom('Bỏ.', 'Bỏ. Viết lại.', 'Thêm “và”.'),
  });
  const whole = (one: {
    place: string;
    draft: string;
    reviewer: string;
    opinion: string;
  }): AnswerableOpinion => ({
    ...one,
    file: 'a.docx',
    isNamed: false,
    formerly: [],
    who: `${one.reviewer}, a.docx, 03/5/2026`,
  });
  const rowOf = (one: AnswerableOpinion, at: number): FilledRow => ({
    row: at + 2,
    number: String(at + 1),
    place: one.place,
    draft: one.draft,
    reviewer: one.who,
    opinion: one.opinion,
    answer: `Trả lời ${at}: ${JSON.stringify([one.reviewer, one.draft, one.opinion])}`,
  });

  test('gives all answers back to the same opinions, in whatever order the rows are', () => {
    fc.assert(
      fc.property(fc.array(opinion, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (ones, chance) => {
        const opinions = ones.map(whole);
        const rows = opinions.map(rowOf);
        const shuffled = rows
          .map((row) => ({ row, by: chance.next().value as number }))
          .sort((one, other) => one.by - other.by)
          .map(({ row }) => row);
        const { answers, unplaced } = tieAnswers(shuffled, opinions);
        expect(unplaced).toEqual([]);
        expect(answers).toEqual(rows.map(({ answer }) => answer));
      }),
    );
  });

  test('puts no answer at another opinion and loses none, whatever came, went and was numbered anew', () => {
    fc.assert(
      fc.property(
        fc.array(opinion, { maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.array(opinion, { maxLength: 4 }),
        fc.nat(2),
        (ones, stays, more, shift) => {
          const rows = ones.map(whole).map(rowOf);
          const moved = (one: AnswerableOpinion) => ({
            ...one,
            place: `Điều ${Number(one.place.slice(5)) + shift}`,
          });
          const opinions = [...ones.filter((_, at) => stays[at]), ...more].map(whole).map(moved);
          const { answers, unplaced } = tieAnswers(rows, opinions);
          for (const [at, answer] of answers.entries()) {
            const { reviewer, draft, opinion } = opinions[at] as AnswerableOpinion;
            if (answer !== '') expect(answer).toContain(JSON.stringify([reviewer, draft, opinion]));
          }
          const told = [
            ...answers.flatMap((answer) => answer.split('\n')),
            ...unplaced.map(({ answer }) => answer),
          ];
          expect(told.filter((one) => one !== '').toSorted()).toEqual(
            rows.map(({ answer }) => answer).toSorted(),
          );
        },
      ),
    );
  });

  test('of opinions in another place that cannot be told apart neither is given an answer', () => {
    const one = whole({ place: 'Điều 2', draft: 'hằng năm', reviewer: 'Lê An', opinion: 'Bỏ.' });
    const rows = [one, { ...one, place: 'Điều 3' }].map(rowOf);
    const { answers, unplaced } = tieAnswers(rows, [
      { ...one, place: 'Điều 3' },
      { ...one, place: 'Điều 4' },
    ]);
    expect(answers).toEqual(['', '']);
    expect(unplaced).toEqual(rows);
  });

  test('follows an opinion whose article, file name or draft words were changed, and not one whose words were', () => {
    const one = whole({
      place: 'Điều 2',
      draft: 'Cấp ủy lãnh đạo công tác dân vận của tỉnh',
      reviewer: 'Lê An',
      opinion: 'Bỏ.',
    });
    const tied = (change: Partial<AnswerableOpinion>) =>
      tieAnswers([rowOf(one, 0)], [{ ...one, ...change }]).answers[0] !== '';
    expect(tied({ place: 'khoản 1 Điều 5' })).toBe(true);
    expect(tied({ file: 'b.docx', who: 'Lê An, b.docx, 04/5/2026' })).toBe(true);
    expect(tied({ draft: 'Cấp ủy lãnh đạo công tác dân vận của thành phố' })).toBe(true);
    expect(tied({ reviewer: 'Hội Nông dân', isNamed: true, who: 'Hội Nông dân, a.docx' })).toBe(true);
    expect(tied({ reviewer: 'Hội Nông dân', who: 'Hội Nông dân, a.docx' })).toBe(false);
    expect(tied({ opinion: 'Bỏ hẳn.' })).toBe(false);
    expect(tied({ draft: 'Sở Nội vụ chủ trì' })).toBe(false);
    expect(tied({ reviewer: 'Lê Anh', file: 'b.docx', who: 'Lê Anh, b.docx' })).toBe(false);
  });

  test('reads rows that were made one, and joins the answers of a row that was divided', () => {
    const [one, two] = [
      whole({ place: 'Điều 2', draft: 'hằng năm', reviewer: 'Lê An', opinion: 'Bỏ.' }),
      whole({ place: 'Điều 3', draft: 'Sở Nội vụ', reviewer: 'Sở Tư pháp', opinion: 'Thêm “và”.' }),
    ] as [AnswerableOpinion, AnswerableOpinion];
    const joined = (key: 'place' | 'draft' | 'who' | 'opinion') => `${one[key]}\n${two[key]}`;
    const row = {
      ...rowOf(one, 0),
      number: '1\n2',
      place: joined('place'),
      draft: joined('draft'),
      reviewer: joined('who'),
      opinion: joined('opinion'),
      answer: 'Tiếp thu.',
    };
    expect(tieAnswers([row], [one, two])).toEqual({ answers: ['Tiếp thu.', 'Tiếp thu.'], unplaced: [] });
    const half = { ...row, opinion: 'Bỏ. Và còn nữa.' };
    expect(tieAnswers([half], [one, two])).toEqual({ answers: ['', ''], unplaced: [half] });
    const divided = [
      { ...rowOf(one, 0), answer: 'Tiếp thu.' },
      { ...rowOf(one, 0), answer: 'Đã sửa.' },
    ];
    expect(tieAnswers(divided, [one]).answers).toEqual(['Tiếp thu.\nĐã sửa.']);
  });
});
