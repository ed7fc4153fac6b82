/** A draft and five copies of it as reviewers send them back: with comments, tracked and silent edits, an article gone, and one as .doc. */
import { docx, paragraph, run, table } from './docx-package.js';

const BORDERS =
  '<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="4000"/><w:gridCol w:w="3800"/></w:tblGrid>';
const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const BOLD = '<w:b/>';
const heading = (text: string) => paragraph(`<w:r><w:rPr>${BOLD}</w:rPr><w:t>${text}</w:t></w:r>`);
const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';

const ROWS = [
  ['STT', 'Nội dung công việc', 'Cơ quan chủ trì'],
  ['1', 'Tuyên truyền, vận động Nhân dân', 'Ban Tuyên giáo và Dân vận'],
  ['2', 'Kiểm tra việc thực hiện Quy chế', 'Sở Nội vụ'],
];

const DRAFT = {
  one: heading('Điều 1. Phạm vi điều chỉnh'),
  scope: paragraph(run('Quy chế này quy định trách nhiệm và quan hệ phối hợp trong công tác dân vận.')),
  two: heading('Điều 2. Nguyên tắc thực hiện'),
  lead: paragraph(`${run('1. Bảo đảm sự lãnh đạo của cấp ủy')}${NOTE}${run(' đối với công tác dân vận.')}`),
  yearly: paragraph(run('2. Sơ kết, tổng kết việc thực hiện Quy chế hằng năm.')),
  three: heading('Điều 3. Phân công thực hiện'),
  assigned: paragraph(run('1. Các cơ quan được phân công như sau:')),
  rows: table(ROWS, BORDERS),
  four: heading('Điều 4. Chế độ báo cáo'),
  report: paragraph(run('1. Các cơ quan báo cáo kết quả trước ngày 15 tháng 12 hằng năm.')),
  five: heading('Điều 5. Điều khoản thi hành'),
  end: paragraph(run('Quy chế này có hiệu lực kể từ ngày ký.')),
};
const MARK = '<w:r><w:footnoteRef/></w:r>';
const NOTE_TEXT = 'Theo Điều lệ Đảng.';
type Lines = Record<keyof typeof DRAFT, string>;

function fileOf(lines: Partial<Lines>, comments = '', note = paragraph(MARK + run(NOTE_TEXT))): Uint8Array {
  return docx({
    body: `${Object.values({ ...DRAFT, ...lines }).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`,
    styles: STYLES,
    footnotes: `<w:footnote w:id="1">${note}</w:footnote>`,
    ...(comments !== '' && { comments }),
  });
}

const who = (author: string, day: number) => `w:author="${author}" w:date="2026-05-0${day}T08:00:00Z"`;
const commented = (id: number, inside: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, by: string, text: string) =>
  `<w:comment w:id="${id}" ${by} w:initials="">${paragraph(run(text))}</w:comment>`;
const struck = (id: number, by: string, text: string) =>
  `<w:del w:id="${id}" ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const added = (id: number, by: string, text: string) => `<w:ins w:id="${id}" ${by}>${run(text)}</w:ins>`;

const FRONT = who('Trần Thị Bình', 3);
const HOME = who('Lê Văn Cường', 4);
const COURT = who('Phạm Minh Đức', 5);

export const DRAFT_FILE: Uint8Array = fileOf({});

/** Comments in the body, in the table and in the note. */
const front = fileOf(
  {
    lead: paragraph(
      `${run('1. Bảo đảm ')}${commented(0, run('sự lãnh đạo của cấp ủy'))}${NOTE}${run(' đối với công tác dân vận.')}`,
    ),
    rows: DRAFT.rows.replace(run('Sở Nội vụ'), commented(1, run('Sở Nội vụ'))),
  },
  comment(0, FRONT, 'Thêm “trực tiếp, toàn diện”.') +
    comment(1, FRONT, 'Đề nghị giao Ủy ban Kiểm tra.') +
    comment(2, FRONT, 'Ghi rõ điều, khoản của Điều lệ.'),
  paragraph(MARK + commented(2, run(NOTE_TEXT))),
);

/** Tracked: other words, a new clause, a new row. */
const home = fileOf({
  yearly:
    paragraph(
      `<w:pPr><w:rPr><w:ins w:id="3" ${HOME}/></w:rPr></w:pPr>${run('2. Sơ kết, tổng kết việc thực hiện Quy chế ')}${struck(1, HOME, 'hằng năm')}${added(2, HOME, '06 tháng một lần')}${run('.')}`,
    ) + paragraph(added(4, HOME, '3. Công khai kết quả thực hiện.')),
  rows: DRAFT.rows.replace(
    '</w:tbl>',
    `<w:tr><w:trPr><w:ins w:id="5" ${HOME}/></w:trPr>${['3', 'Giám sát, phản biện xã hội', 'Mặt trận Tổ quốc']
      .map((text, at) => `<w:tc><w:tcPr/>${paragraph(added(6 + at, HOME, text))}</w:tc>`)
      .join('')}</w:tr></w:tbl>`,
  ),
});

/** Silent edits, one of them of the words that another reviewer changes too, one in the note. */
const justice = fileOf(
  {
    scope: paragraph(
      run('Quy chế này quy định nguyên tắc, trách nhiệm và quan hệ phối hợp trong công tác dân vận.'),
    ),
    yearly: paragraph(run('2. Sơ kết, tổng kết việc thực hiện Quy chế hằng quý.')),
  },
  '',
  paragraph(MARK + run('Theo Điều lệ Đảng Cộng sản Việt Nam.')),
);

/** A whole article is gone without a mark; the file has another name than it was sent under. */
const court = fileOf(
  { four: '', report: '', end: paragraph(commented(0, run('Quy chế này có hiệu lực kể từ ngày ký.'))) },
  comment(0, COURT, 'Bỏ Điều 4 vì đã có quy định chung về báo cáo.'),
);

/** As Word of the year 2000 would save it: a comment and a silent edit. */
const union = fileOf(
  {
    scope: paragraph(
      commented(0, run('Quy chế này quy định trách nhiệm và quan hệ phối hợp trong công tác dân vận.')),
    ),
    report: paragraph(run('1. Các cơ quan báo cáo kết quả trước ngày 10 tháng 12 hằng năm.')),
  },
  comment(0, who('Hoàng Thu Giang', 6), 'Thêm đối tượng áp dụng.'),
);

/** By the names under which they come back; the last is to be made a .doc. */
export const RETURNED_FILES: Readonly<Record<string, Uint8Array>> = {
  'mat-tran.docx': front,
  'so-noi-vu.docx': home,
  'so-tu-phap.docx': justice,
  'Góp ý dự thảo (bản cuối).docx': court,
};
export const AS_DOC: { name: string; docx: Uint8Array } = { name: 'lien-doan.doc', docx: union };
