/** What is learnt from an edited draft, kind by kind. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseProfile } from '../../src/draft/parse-profile.js';
import { rowDifferences, textRows } from '../../src/learn/index.js';
import { draftOf, learnInto, readText } from '../support/learn-texts.js';

const plain = draftOf({}).draft.markdown;
const YAML = '# Hồ sơ\nplace: Thái Nguyên # nơi\n\nsigner:\n  # ai ký\n  position: Bí thư\n';
const drafted = draftOf({ place: 'Thái Nguyên', signer: { position: 'Bí thư' } }).draft.markdown;

function after(edit: (markdown: string) => string, yaml = YAML, text = drafted) {
  const edited = readText(edit(text));
  const { learnt, yaml: file, draft } = learnInto(yaml, edited);
  const left = rowDifferences(textRows(draft.tree), textRows(edited));
  const items = learnt.provisions.map(({ written }) => written);
  return { fields: Object.fromEntries(learnt.fields), items, left, file, stale: learnt.stale };
}

test('signer, number, place, date and the blanks that were filled in are fields; comments stay', () => {
  const { fields, left, file } = after((text) =>
    text
      .replace('Số -QĐ/TU', 'Số 05-QĐ/TU')
      .replace('Dự thảo lần 1\n\n', '')
      .replace(/Thái Nguyên, ngày tháng.*$/m, 'Thành phố Thái Nguyên, ngày 20 tháng 12 năm 2026')
      .replace(/số -QĐ\/TU, ngày[ /\d]*của/, 'số 05-QĐ/TU, ngày 20/12/2026 của')
      .replace('[cần bổ sung: họ và tên]', 'Nguyễn Văn A'),
  );
  expect(fields).toEqual({
    number: '05',
    place: 'Thành phố Thái Nguyên',
    date: '2026-12-20',
    'signer.name': 'Nguyễn Văn A',
  });
  expect(left).toEqual([]);
  expect(file).toMatch(
    /^# Hồ sơ\nplace: Thành phố Thái Nguyên # nơi\n\nsigner:\n {2}# ai ký\n {2}position: Bí thư\n {2}name: Nguyễn Văn A\n/,
  );
});

test('recitals and recipients are lists, without the marks after them', () => {
  const { fields, left } = after((text) =>
    text
      .replace('- Căn cứ Điều lệ', '- Căn cứ Luật Thực hiện dân chủ ở cơ sở;\n- Căn cứ Điều lệ')
      .replace('- Thường trực Tỉnh ủy;\n', ''),
  );
  expect(fields.recitals).toContain('Căn cứ Luật Thực hiện dân chủ ở cơ sở');
  expect(fields.recipients).not.toContain('Thường trực Tỉnh ủy');
  expect(left).toEqual([]);
});

test('a chapter has the name that was given to it; one that was put in is said to be lost', () => {
  const named = after((text) => text.replace('NHỮNG QUY ĐỊNH CHUNG', 'QUY ĐỊNH CHUNG'));
  expect(named.items).toEqual([{ replace: 'chp_I', heading: 'QUY ĐỊNH CHUNG', reason: 'Theo bản sửa tay.' }]);
  const added = after((text) => text.replace('Điều 17.', 'Chương IIa\n\nCHƯƠNG MỚI\n\nĐiều 17.'));
  expect(added.left.map(({ edited }) => edited?.kind)).toContain('chapter');
});

test('a table that was put in is not learnt as paragraphs, and is said to be lost', () => {
  const { items, left } = after((text) =>
    text.replace('\nĐiều 17.', '\n| Một | Hai |\n| --- | --- |\n| 1 | 2 |\n\nĐiều 17.'),
  );
  expect(items).toEqual([]);
  expect(left.map(({ edited }) => edited?.kind)).toContain('table');
});

test('a reference that was written by hand follows', () => {
  const { items, left } = after((text) =>
    text.replace('Điều 25. Các cơ quan', 'Điều 25. Theo khoản 2 Điều 24, các cơ quan'),
  );
  expect(items).toMatchObject([{ replace: 'art_25', text: expect.stringContaining('{art_24__cl_2}') }]);
  expect(left).toEqual([]);
});

test('a reference that was left behind is kept as it stands, and said', () => {
  const yaml = `${YAML}provisions:\n  - { after: art_25, heading: Dẫn, clauses: ["Xem {art_24__cl_2}."] }\n`;
  const old = draftWith(yaml);
  expect(old).toContain('Xem khoản 2 Điều 24.');
  const { items, left } = after(
    (text) =>
      text
        .replace(/^2\. (Định kỳ hằng tháng)/mu, '2. Mới.\n\n3. $1')
        .replace('3. Cơ quan, cán bộ', '4. Cơ quan, cán bộ')
        .replace('4. Trường hợp đột', '5. Trường hợp đột'),
    yaml,
    old,
  );
  expect(left).toEqual([]);
  // What stands at that number now is the locality's own clause, which no symbol names.
  expect(items).toContainEqual(
    expect.objectContaining({ after: 'art_25', clauses: ['Xem khoản 2 Điều 24.'] }),
  );
});

test('a clause that is in the profile already is worded anew in its own item, which keeps its reason', () => {
  const yaml = `${YAML}provisions:\n  # do đặc thù\n  - { after: art_24__cl_2, text: Cũ., reason: Vì sao }\n`;
  const old = draftOf({
    place: 'Thái Nguyên',
    signer: { position: 'Bí thư' },
    provisions: [{ after: 'art_24__cl_2', text: 'Cũ.', reason: 'Vì sao' }],
  }).draft.markdown;
  const { items, file } = after((text) => text.replace('3. Cũ.', '3. Mới.'), yaml, old);
  expect(items).toEqual([{ after: 'art_24__cl_2', text: 'Mới.', reason: 'Vì sao' }]);
  expect(file).toContain('# do đặc thù');
  const gone = after((text) => renumber(text.replace('3. Cũ.\n\n', '')), yaml, old);
  expect(gone.items).toEqual([]);
  expect(gone.left).toEqual([]);
});

function draftWith(yaml: string): string {
  return draftOf(parseProfile(parse(yaml), 'ho-so.yaml')).draft.markdown;
}

/** The clauses of Điều 24 after one that is gone. */
const renumber = (text: string): string =>
  text
    .replace('4. Cơ quan, cán bộ làm', '3. Cơ quan, cán bộ làm')
    .replace('5. Trường hợp đột xuất', '4. Trường hợp đột xuất');

test('a field that stands as a remark is brought to life in its place; lines, indents and line breaks stay', () => {
  const yaml =
    'place: Thái Nguyên\r\nsigner: # người ký\r\n    position: Bí thư\r\n    # name: # họ tên\r\n\r\n# number: # số\r\nconfirmed: [layout]\r\n';
  const { file } = after(
    (text) =>
      text
        .replace('Số -QĐ/TU', 'Số 05-QĐ/TU')
        .replace('Dự thảo lần 1\n\n', '')
        .replace('số -QĐ/TU', 'số 05-QĐ/TU')
        .replace('[cần bổ sung: họ và tên]', 'Nguyễn Văn A'),
    yaml,
  );
  expect(file).toBe(
    yaml.replace('# name: #', 'name: Nguyễn Văn A #').replace('# number: #', 'number: "05" #'),
  );
});

test('groups and lists in one line, and a profile with anchors, say what was learnt too', () => {
  const signed = (text: string) => text.replace('[cần bổ sung: họ và tên]', 'Nguyễn Văn A');
  expect(after(signed, 'place: Thái Nguyên\nsigner: { position: Bí thư } # ký\n').file).toBe(
    'place: Thái Nguyên\nsigner: { position: Bí thư, name: Nguyễn Văn A } # ký\n',
  );
  const anchored = after(
    signed,
    'place: &p Thái Nguyên\nsigner: &s\n  position: Bí thư\nunit: { name: *p }\n',
  );
  expect(anchored.file).toContain('name: Nguyễn Văn A');
  expect(anchored.left).toEqual([]);
});

test('an unchanged draft teaches nothing', () => {
  expect(after((text) => text)).toMatchObject({ fields: {}, items: [], left: [], file: YAML });
  expect(plain).not.toBe('');
});

test('a way of writing of the whole text is one field, and no words of the locality in each clause', () => {
  const { draft } = learnInto(
    'place: Huế\n',
    draftOf({ place: 'Huế', spelling: { people: 'lower', uy: 'newer', oa: 'newer' } }).tree,
  );
  expect(learnInto('place: Huế\n', draft.tree).yaml).toBe(
    'place: Huế\nspelling:\n  people: lower\n  uy: newer\n  oa: newer\n',
  );
});
