/** What becomes of each provision, by who has changed it; numbers and references that follow. */
import { describe, expect, test } from 'vitest';
import { mergeWords } from '../../src/update/decide.js';
import { moveReferences } from '../../src/update/move-references.js';
import { printed, updateTexts } from '../support/update-texts.js';

const text = (...articles: string[]): string =>
  ['QUY CHẾ', 'công tác dân vận', 'Chương I', 'NHỮNG QUY ĐỊNH', ...articles].join('\n\n');

const ONE =
  'Điều 1. Phạm vi\n\n1. Quy chế này quy định trách nhiệm của các cơ quan, tổ chức trong công tác dân vận.\n\n2. Các cơ quan phối hợp chặt chẽ với nhau khi có việc phức tạp xảy ra ở cơ sở.';
const TWO =
  'Điều 2. Chế độ báo cáo\n\n1. Các cơ quan báo cáo cấp ủy sáu tháng một lần theo khoản 2 Điều 1 Quy chế này.\n\n2. Văn phòng tổng hợp báo cáo của các đơn vị trực thuộc và trình thường trực.';
const THREE =
  'Điều 3. Tổ chức thực hiện\n\nBan Dân vận theo dõi việc thực hiện Quy chế này và báo cáo Ban Thường vụ theo Điều 2.';
const OLD = text(ONE, TWO, THREE);

const statusesOf = (updated: ReturnType<typeof updateTexts>) =>
  updated.rows
    .filter(({ status }) => status !== 'kept')
    .map(({ status, result, local, current }) => `${status} ${(result ?? local ?? current)?.eId}`);

describe('three texts', () => {
  test('where the centre has changed nothing, the local text stays to the letter', () => {
    const local = text(ONE.replace('chặt chẽ', 'thường xuyên'), TWO, THREE);
    const updated = updateTexts(OLD, OLD, local);
    expect(printed(updated.tree)).toBe(printed(updateTexts(local, local, local).tree));
    expect(statusesOf(updated)).toEqual([]);
  });

  test('words that only the centre has changed are taken over', () => {
    const current = text(ONE, TWO.replace('sáu tháng', 'ba tháng'), THREE);
    const updated = updateTexts(OLD, current, OLD);
    expect(statusesOf(updated)).toEqual(['takenOver art_2__cl_1']);
    expect(printed(updated.tree)).toBe(printed(updateTexts(current, current, current).tree));
  });

  test('words that both have changed are a conflict: the local ones stay, and a proposal has both where they do not meet', () => {
    const current = text(ONE, TWO.replace('sáu tháng', 'ba tháng'), THREE);
    const local = text(
      ONE,
      TWO.replace('Các cơ quan báo cáo cấp ủy', 'Các cơ quan, đơn vị báo cáo cấp ủy'),
      THREE,
    );
    const updated = updateTexts(OLD, current, local);
    const [row] = updated.rows.filter(({ status }) => status === 'conflict');
    expect(row?.result?.text).toBe(row?.local?.text);
    expect(row?.proposal?.text).toMatch(/^Các cơ quan, đơn vị báo cáo cấp ủy ba tháng một lần/);
    const merged = updateTexts(OLD, current, local, true);
    expect(statusesOf(merged)).toEqual(['merged art_2__cl_1']);
    expect(printed(merged.tree)).toContain('Các cơ quan, đơn vị báo cáo cấp ủy ba tháng một lần');
  });

  test('changes of the same words have no proposal', () => {
    const current = text(ONE, TWO.replace('sáu tháng', 'ba tháng'), THREE);
    const local = text(ONE, TWO.replace('sáu tháng', 'chín tháng'), THREE);
    const [row] = updateTexts(OLD, current, local, true).rows.filter(({ status }) => status === 'conflict');
    expect(row).toMatchObject({ proposal: null, result: { eId: 'art_2__cl_1' } });
  });

  test('of a clause that the locality has parted, each paragraph is shown with the words of the centre', () => {
    const joined =
      '1. Các cơ quan báo cáo cấp ủy sáu tháng một lần; Văn phòng là cơ quan tổng hợp báo cáo quý.';
    const two = TWO.replace(/1\. .*/, joined);
    const parted = two.replace('lần; Văn phòng', 'lần.\n\nVăn phòng');
    const current = text(ONE, two.replace('báo cáo quý', 'báo cáo tháng'), THREE);
    const updated = updateTexts(text(ONE, two, THREE), current, text(ONE, parted, THREE));
    const open = updated.rows.filter(({ status }) => status === 'conflict');
    expect(open.map(({ result }) => result?.eId)).toEqual(['art_2__cl_1', 'art_2__cl_1']);
    for (const row of open) expect(row.current?.text).toContain('báo cáo tháng');
    // What the centre has left out is nowhere in its new text.
    const gone = updateTexts(
      text(ONE, two, THREE),
      text(ONE, two.replace(/1\. .*\n\n2\./, '1.'), THREE),
      text(ONE, parted, THREE),
    );
    const left = gone.rows.filter(({ local }) => local?.text.startsWith('Văn phòng là'));
    expect(left.map(({ status, current: now }) => [status, now])).toEqual([['conflict', null]]);
  });

  test('a clause that the centre has put in stands at its place, and numbers and references follow', () => {
    const added = '2. Người đứng đầu chịu trách nhiệm về kết quả công tác dân vận của cơ quan mình.';
    const current = text(
      ONE.replace('2. Các cơ quan', `${added}\n\n3. Các cơ quan`),
      TWO.replace('khoản 2 Điều 1', 'khoản 3 Điều 1'),
      THREE,
    );
    const updated = updateTexts(OLD, current, OLD);
    expect(statusesOf(updated)).toContain('added art_1__cl_2');
    expect(printed(updated.tree)).toBe(printed(updateTexts(current, current, current).tree));
  });

  test('a local article stays and is numbered after an article of the centre; what refers to it follows', () => {
    const own =
      'Điều 3. Tổ dân vận cộng đồng\n\n1. Mỗi thôn có một tổ dân vận cộng đồng do chi bộ lãnh đạo.\n\n2. Tổ làm việc theo khoản 1 Điều 3 và Điều 2 Quy chế này.';
    const added =
      'Điều 2. Nguyên tắc\n\nCông tác dân vận phải gần dân, trọng dân, hiểu dân, học dân và có trách nhiệm với dân.';
    const current = text(
      ONE,
      added,
      TWO.replace('Điều 2.', 'Điều 3.'),
      THREE.replace('Điều 3.', 'Điều 4.').replace('theo Điều 2', 'theo Điều 3'),
    );
    const local = text(ONE, TWO, own, THREE.replace('Điều 3.', 'Điều 4.'));
    const markdown = printed(updateTexts(OLD, current, local).tree);
    expect(markdown).toContain('Điều 4. Tổ dân vận cộng đồng');
    expect(markdown).toContain('Tổ làm việc theo khoản 1 Điều 4 và Điều 3 Quy chế này.');
    expect(markdown).toMatch(/Điều 5\. Tổ chức thực hiện[\s\S]*theo Điều 3\./);
  });

  test('what the centre has left out leaves, unless the locality has changed it', () => {
    const current = text(ONE, TWO.replace(/\n\n2\. .*/, ''), THREE);
    expect(statusesOf(updateTexts(OLD, current, OLD))).toEqual(['removed art_2__cl_2']);
    const local = text(ONE, TWO.replace('trình thường trực', 'trình thường trực, gửi các ban'), THREE);
    const updated = updateTexts(OLD, current, local);
    expect(statusesOf(updated)).toEqual(['conflict art_2__cl_2']);
    expect(printed(updated.tree)).toContain('gửi các ban');
  });

  test('what the locality had left out stays out, and is told where the centre has changed it', () => {
    const local = text(ONE, TWO.replace(/\n\n2\. .*/, ''), THREE);
    const current = text(ONE, TWO.replace('trình thường trực', 'trình Ban Thường vụ'), THREE);
    const updated = updateTexts(OLD, current, local);
    expect(statusesOf(updated)).toEqual(['omitted art_2__cl_2']);
    expect(printed(updated.tree)).not.toContain('Văn phòng tổng hợp');
  });
});

describe('words', () => {
  test('changes of different places are both taken, changes of the same are not', () => {
    expect(mergeWords('một hai ba bốn năm', 'một HAI ba bốn năm', 'một hai ba BỐN năm')).toBe(
      'một HAI ba BỐN năm',
    );
    expect(mergeWords('một hai ba', 'một HAI ba', 'một Hai ba')).toBeNull();
    expect(mergeWords('một hai ba', 'một HAI ba', 'một HAI ba')).toBe('một HAI ba');
  });
});

describe('references', () => {
  const move = (words: string, map: Record<string, string>) =>
    moveReferences(words, 'art_5', (eId) => map[eId]);

  test.each([
    ['theo khoản 2 Điều 1 Quy chế này', { art_1__cl_2: 'art_2__cl_3' }, 'theo khoản 3 Điều 2 Quy chế này'],
    ['theo Điều 1, khoản 2', { art_1__cl_2: 'art_1__cl_3' }, 'theo Điều 1, khoản 3'],
    [
      'các khoản 1 và 2 Điều này',
      { art_5__cl_1: 'art_5__cl_1', art_5__cl_2: 'art_5__cl_4' },
      'các khoản 1 và 4 Điều này',
    ],
    ['theo Điều 1 và Điều 2', { art_1: 'art_2', art_2: 'art_3' }, 'theo Điều 2 và Điều 3'],
    [
      'theo khoản 2 Điều 9 Luật Mặt trận Tổ quốc',
      { art_9__cl_2: 'art_1__cl_1' },
      'theo khoản 2 Điều 9 Luật Mặt trận Tổ quốc',
    ],
    ['điểm a khoản 1 Điều 4', { art_4__cl_1__point_a: 'art_4__cl_2__point_b' }, 'điểm b khoản 2 Điều 4'],
  ])('%s', (words, map, moved) => {
    expect(move(words, map as unknown as Record<string, string>)).toEqual({ text: moved, lost: [] });
  });

  test('one that leads nowhere stays and is told', () => {
    expect(move('theo Điều 7', {})).toEqual({ text: 'theo Điều 7', lost: ['Điều 7'] });
  });
});
