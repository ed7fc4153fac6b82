/** Redlines in a user's own file as other programs settle them: moves, rows, and the awkward files. */
import { initialize, openDocxSession } from 'docxodus/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { AWKWARD_BODIES, awkwardDocx } from '../support/awkward-docx.js';
import { docx, paragraph, table } from '../support/docx-package.js';
import { linesOf, redline, textOf } from '../support/redline-files.js';
import { resolveInLibreOffice } from '../support/resolve-in-libreoffice.js';
import { requireTool } from '../support/tools.js';
import { editFile } from '../support/word-file-edits.js';

const ARTICLES = [
  ['Điều 1. Phạm vi điều chỉnh', 'Quy chế này quy định công tác dân vận của hệ thống chính trị.'],
  ['Điều 2. Nguyên tắc', '1. Bảo đảm sự lãnh đạo của cấp ủy.', '2. Phát huy quyền làm chủ của nhân dân.'],
  ['Điều 3. Trách nhiệm', 'Chính quyền các cấp giải quyết kịp thời kiến nghị chính đáng của nhân dân.'],
  ['Điều 4. Thi hành', 'Quy chế này có hiệu lực kể từ ngày ký ban hành.'],
] as const;
const fileOf = (...order: number[]) =>
  docx(
    order
      .flatMap((at) => ARTICLES[at] ?? [])
      .map((line) => paragraph(line))
      .join(''),
  );

/** Articles with a table each, as many as are asked for. */
function withTables(count: number): Uint8Array {
  const ruled =
    '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
  const tables = [
    [
      ['Số', 'Việc', 'Cơ quan'],
      ['1', 'Tuyên truyền', 'Ban Tuyên giáo'],
    ],
    [
      ['Số', 'Nội dung', 'Thời hạn'],
      ['1', 'Tiếp công dân', 'hằng tuần'],
    ],
  ];
  return docx(
    ARTICLES.map(
      ([heading = ''], at) => paragraph(heading) + (at < count ? table(tables[at] as string[][], ruled) : ''),
    ).join(''),
  );
}

interface Case {
  base: Uint8Array;
  target: Uint8Array;
  into: 'base' | 'target';
}

/** Moves in both directions, then word edits of the files without marks of others, which no settling leaves alone. */
const CASES: Record<string, Case> = {
  'a move, into the target': { base: fileOf(0, 1, 2, 3), target: fileOf(0, 2, 1, 3), into: 'target' },
  'a move, into the base': { base: fileOf(0, 1, 2, 3), target: fileOf(0, 2, 1, 3), into: 'base' },
  'a move and an article less': { base: fileOf(0, 1, 2, 3), target: fileOf(2, 1, 3), into: 'target' },
  'a table less': { base: withTables(2), target: withTables(1), into: 'target' },
  'a table more': { base: withTables(1), target: withTables(2), into: 'target' },
  ...Object.fromEntries(
    Object.keys(AWKWARD_BODIES)
      .filter((name) => name === 'fields' || name === 'bookmarks')
      .map((name) => {
        const base = awkwardDocx(name);
        const target = editFile(base, [
          { kind: 'addWords', at: 1, to: 2 },
          { kind: 'addParagraph', at: 1, to: 3 },
        ]);
        return [name, { base, target, into: 'target' }];
      }),
  ),
};

const made = new Map<string, Uint8Array>();
beforeAll(async () => {
  await initialize();
  for (const [name, { base, target, into }] of Object.entries(CASES)) {
    const { bytes, notes } = await redline(await textOf(base), await textOf(target), into);
    expect(notes).toEqual([]);
    made.set(name, bytes as Uint8Array);
  }
}, 60_000);

describe('docxodus', () => {
  test.each(Object.entries(CASES))('%s', async (name, { base, target }) => {
    for (const [resolve, wanted] of [
      ['acceptAllRevisions', target],
      ['rejectAllRevisions', base],
    ] as const) {
      const session = openDocxSession(made.get(name) as Uint8Array);
      session[resolve]();
      const saved = session.save();
      session.close();
      expect(await linesOf(saved, 'accept')).toEqual(await linesOf(wanted, 'accept'));
    }
  });
});

describe('LibreOffice', () => {
  const soffice = requireTool('soffice');
  test.skipIf(soffice === null)(
    'settles moves as Word does',
    async () => {
      const moves = Object.entries(CASES).filter(([name]) => name.startsWith('a move'));
      const resolved = resolveInLibreOffice(
        soffice as string,
        moves.map(([name]) => made.get(name) as Uint8Array),
      );
      const words = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
      for (const [index, [, { base, target }]] of moves.entries()) {
        expect(words(resolved[index]?.accepted ?? '')).toEqual(await linesOf(target, 'accept'));
        expect(words(resolved[index]?.rejected ?? '')).toEqual(await linesOf(base, 'accept'));
      }
    },
    120_000,
  );
});
