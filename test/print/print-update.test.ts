/** What the terminal tells of an update: each provision once, whatever the number of its lines. */
import { expect, test } from 'vitest';
import { vi } from '../../src/messages/vi.js';
import { printUpdate } from '../../src/print/update/print-update.js';
import { summariseUpdate, type Update, type UpdateRow, type UpdateWords } from '../../src/update/update.js';

const line = (kind: UpdateWords['kind'], eId: string | null, text: string): UpdateWords => ({
  kind,
  eId,
  label: '',
  heading: null,
  text,
});

const row = (words: UpdateWords, reasons: string[], status: UpdateRow['status'] = 'conflict'): UpdateRow => ({
  status,
  since: null,
  current: null,
  local: words,
  result: words,
  reasons: reasons.map((text) => ({ kind: 'model', text })),
  confirm: [],
  proposal: null,
  others: [],
  lackedBy: [],
});

function printed(rows: UpdateRow[]): string {
  const text = { name: null, number: null, day: null };
  const update: Update = {
    schemaVersion: 1,
    since: text,
    current: text,
    local: text,
    others: [],
    summary: summariseUpdate(rows),
    rows,
  };
  return printUpdate(update, [], vi, 100);
}

test('a provision of several paragraphs stands once among the conflicts, and each reason of it once', () => {
  const answer = printed([
    row(line('clause', 'art_5__cl_5', 'Phối hợp với các cơ quan.'), ['Tên ban chỉ đạo theo Luật.']),
    row(line('point', 'art_5__cl_5__point_a', 'Điểm a.'), ['Lý do của điểm.']),
    row(line('paragraph', 'art_5__cl_5', 'Là cơ quan thường trực.'), [
      'Tên ban chỉ đạo theo Luật.',
      'Tên đã thôi dùng.',
    ]),
    row(line('clause', 'art_5__cl_6', 'Giao ban.'), ['Tên ban chỉ đạo theo Luật.']),
  ]);
  expect(answer).toContain(
    [
      'Xung đột:',
      '  - khoản 5 Điều 5: Phối hợp với các cơ quan.',
      '      Tên ban chỉ đạo theo Luật.',
      '    Đoạn tiếp theo: Là cơ quan thường trực.',
      '      Tên đã thôi dùng.',
      '  - điểm a khoản 5 Điều 5: Điểm a.',
      '      Lý do của điểm.',
      '  - khoản 6 Điều 5: Giao ban.',
      '      Tên ban chỉ đạo theo Luật.',
    ].join('\n'),
  );
});

test('recitals are lines of their own, and lines that became another thing stand in their own list', () => {
  const answer = printed([
    row(line('recital', null, 'Căn cứ một;'), ['Lý do.']),
    row(line('recital', null, 'Căn cứ hai;'), ['Lý do.']),
    row(line('clause', 'art_1__cl_1', 'Giữ.'), ['Lý do.']),
    row(line('paragraph', 'art_1__cl_1', 'Thêm.'), ['Lý do.'], 'added'),
  ]);
  expect(answer.match(/ {2}- căn cứ: Căn cứ (?:một|hai);\n {6}Lý do\./g)).toHaveLength(2);
  expect(answer.match(/ {2}- khoản 1 Điều 1: /g)).toHaveLength(2);
  expect(answer).not.toContain('Đoạn tiếp theo');
});
