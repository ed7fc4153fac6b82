/** A made text for Bắc Kạn beside that of Thái Nguyên, into which it went: 15 local changes, as such texts have them. */
import { readFileSync } from 'node:fs';

export const thaiNguyen = readFileSync('regulations/thai-nguyen.md', 'utf8');

/** What Bắc Kạn writes otherwise, in the words of Thái Nguyên and in its own; of an omission nothing. */
export const REWORDED: readonly [string, string][] = [
  [
    '4. Định kỳ sáu tháng, một năm và trong trường hợp',
    '4. Định kỳ ba tháng, sáu tháng, một năm và trong trường hợp',
  ],
  ['7. Định kỳ sáu tháng, hằng năm và trong trường hợp', '7. Định kỳ hằng quý và trong trường hợp'],
  ['đối thoại trực tiếp với nhân dân;', 'đối thoại trực tiếp với nhân dân ít nhất hai lần một năm;'],
  ['7. Định kỳ có chương trình phối hợp', '7. Mỗi năm hai lần có chương trình phối hợp'],
  [
    'hệ thống chính trị ở cơ sở.\n\n4. Phân công',
    'hệ thống chính trị ở cơ sở, nhất là các xã đặc biệt khó khăn.\n\n4. Phân công',
  ],
];
/** What only Bắc Kạn has, after the line that precedes it. */
export const OWN: readonly [after: string, clause: string][] = [
  [
    'phụ trách công tác dân vận, làm lãnh đạo chủ chốt',
    'Lãnh đạo công tác dân vận ở các xã an toàn khu trên địa bàn tỉnh Bắc Kạn.',
  ],
  ['7. Định kỳ hằng quý', 'Hằng tháng cử cán bộ dự sinh hoạt với các hội người cao tuổi vùng cao.'],
  [
    '6. Lãnh đạo, chỉ đạo công tác phối hợp các cơ quan',
    'Chọn mỗi thôn một người có uy tín tham gia tổ hòa giải, vận động bỏ hủ tục.',
  ],
  [
    '5. Phân công đồng chí Phó Chủ tịch Thường trực Hội đồng',
    'Tổ chức phiên giải trình riêng về đời sống người dân vùng lòng hồ Ba Bể.',
  ],
  [
    '8. Phân công đồng chí Chủ tịch Ủy ban nhân dân tỉnh',
    'Bố trí kinh phí in tờ tin bằng tiếng Tày, tiếng Dao cho thôn, bản.',
  ],
  [
    '5. Phối hợp với các cơ quan, tổ chức trong hệ thống chính trị thực hiện công tác dân vận. Phân công một',
    'Báo cáo riêng kết quả thực hiện khoản 3 Điều này trước ngày 15 tháng 11.',
  ],
  [
    '6. Phân công đồng chí chủ tịch Ủy ban nhân dân phụ trách',
    'Niêm yết lịch tiếp dân tại nhà họp thôn và chợ phiên.',
  ],
];
export const CITING = 'Vận động nhân dân trồng rừng gỗ lớn theo Đề án số 07-ĐA/TU của Tỉnh ủy Bắc Kạn.';
export const ARTICLE =
  'Mỗi năm một lần tỉnh Bắc Kạn tổ chức tuần lễ văn hóa các dân tộc vùng Việt Bắc để gắn kết cộng đồng.';

export function bacKan(): string {
  const blocks = REWORDED.reduce((text, [from, to]) => replaceOnce(text, from, to), thaiNguyen)
    .replaceAll('Thái Nguyên', 'Bắc Kạn')
    .replaceAll('903-QĐ/TU', '517-QĐ/TU')
    .split('\n\n');
  const put = (after: string, clause: string): void => {
    const at = blocks.findIndex((block) => block.includes(after));
    const number = Number(/^\d+/.exec(blocks[at] ?? '')?.[0]);
    blocks.splice(at + 1, 0, `${number + 1}. ${clause}`);
    for (let next = at + 2; /^\d+\. /.test(blocks[next] ?? ''); next += 1)
      blocks[next] = (blocks[next] ?? '').replace(/^\d+/, (digits) => `${Number(digits) + 1}`);
  };
  for (const [after, clause] of OWN) put(after, clause);
  const front = blocks.findIndex((block) => block.startsWith('#### Điều 16.'));
  const last = blocks.slice(0, front).findLast((block) => /^\d+\. /.test(block)) ?? '';
  put(last, CITING);
  // One clause is left out, and one article is put in before that of the working rules.
  const omitted = blocks.findIndex((block) => block.includes('các xã đặc biệt khó khăn'));
  blocks.splice(omitted + 1, 1);
  const rules = blocks.findIndex((block) => block.startsWith('#### Điều 24.')) - 1;
  const text = [...blocks.slice(0, rules + 1), `**Điều 24.** ${ARTICLE}`, ...blocks.slice(rules + 1)];
  return text
    .map((block, index) =>
      index <= rules + 1
        ? block
        : block.replace(
            /^(#### |\*\*)Điều (\d+)/,
            (_, mark: string, n: string) => `${mark}Điều ${Number(n) + 1}`,
          ),
    )
    .join('\n\n');
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`stands not once: ${from}`);
  return text.replace(from, to);
}
