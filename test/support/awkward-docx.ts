/** Word files with what makes editing them awkward: fields, bookmarks, links, content controls, nested tables, boxes, others' marks. */
import { docx } from './docx-package.js';

const WHO = 'w:author="Nguyễn Văn An" w:date="2026-05-01T08:00:00Z"';
const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const fieldAround = (code: string, inside: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const field = (code: string, result: string) => fieldAround(code, run(result));
const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const cell = (inside: string) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
const BORDERS =
  '<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
const paragraph = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;
const box =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>';

const reference = (kind: 'footnote' | 'endnote', id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (kind: 'footnote' | 'endnote', id: number, text: string) =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;

/** Each a body of its own; the first has revisions and a comment of somebody else. */
export const AWKWARD_BODIES: Readonly<Record<string, string>> = {
  fields: [
    paragraph(run('Điều 1. Phạm vi điều chỉnh', '<w:rPr><w:b/></w:rPr>')),
    paragraph(
      `${run('1. Quy chế này theo ')}${field('REF so', 'Điều 2')}${run(' của văn bản, trang ')}<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>${run(' &amp; sau.')}`,
    ),
    paragraph(run('Điều 2. Đối tượng áp dụng', '<w:rPr><w:b/></w:rPr>')),
    paragraph(run('1. Các cấp ủy, tổ chức đảng &lt;trong tỉnh&gt;.')),
  ].join(''),
  bookmarks: [
    paragraph(
      `<w:bookmarkStart w:id="3" w:name="a"/>${run('Điều 1. Nguyên ')}<w:bookmarkStart w:id="4" w:name="b"/>${run('tắc chung')}<w:bookmarkEnd w:id="3"/>`,
    ),
    paragraph(
      `${run('1. Bảo đảm ')}<w:hyperlink w:anchor="a">${run('sự lãnh đạo của Đảng')}</w:hyperlink>${run(' trong công tác')}<w:bookmarkEnd w:id="4"/>${run(' dân vận.')}`,
    ),
    paragraph(
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run('2. Gắn với ')}<w:r><w:t>thi đua</w:t><w:tab/><w:t>yêu nước.</w:t></w:r></w:sdtContent></w:sdt>`,
    ),
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run('3. Công khai, minh bạch.'))}</w:sdtContent></w:sdt>`,
  ].join(''),
  tables: [
    paragraph(run('Điều 1. Phân công')),
    `<w:tbl>${BORDERS}<w:tr>${cell(paragraph(run('Việc')))}${cell(paragraph(run('Cơ quan')))}</w:tr><w:tr>${cell(paragraph(run('Tuyên truyền')))}${cell(`<w:tbl>${BORDERS}<w:tr>${cell(paragraph(run('Ban Dân vận')))}${cell(paragraph(run('chủ trì')))}</w:tr></w:tbl>${paragraph('')}`)}</w:tr></w:tbl>`,
    paragraph(`${run('1. Thực hiện theo bảng trên.')}${box}`),
  ].join(''),
  revisions: [
    paragraph(`${run('Điều 1. Trách ')}<w:ins w:id="7" ${WHO}>${run('nhiệm')}</w:ins>`),
    paragraph(
      `${run('1. Cấp ủy ')}<w:del w:id="8" ${WHO}><w:r><w:delText xml:space="preserve">cũ </w:delText></w:r></w:del><w:commentRangeStart w:id="5"/>${run('lãnh đạo')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${run(' công tác dân vận.')}`,
    ),
    paragraph(run('2. Đoạn bị bỏ, '), `<w:pPr><w:rPr><w:del w:id="9" ${WHO}/></w:rPr></w:pPr>`),
    paragraph(run('nối với đoạn sau.')),
  ].join(''),
  notes: [
    paragraph(run('Điều 1. Nguyên tắc') + reference('footnote', 2)),
    paragraph(`${run('1. Bảo đảm sự lãnh đạo của cấp ủy')}${reference('footnote', 3)}${run(' các cấp.')}`),
    paragraph(`${run('2. Công khai, minh bạch')}${reference('footnote', 4)}${run('.')}`),
    paragraph(run('Điều 2. Trách nhiệm của chính quyền')),
    paragraph(`${run('Giải quyết kịp thời kiến nghị của nhân dân.')}${reference('endnote', 2)}`),
  ].join(''),
  signs: [
    paragraph(run('Điều 1. Hình thức công khai', '<w:rPr><w:b/></w:rPr>')),
    paragraph(
      `${run('1. Niêm yết tại trụ ')}<w:r><w:t>sở</w:t><w:softHyphen/><w:t xml:space="preserve"> cơ quan </w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> theo </w:t></w:r>${fieldAround('IF 1 = 1', field('REF so', 'Điều 2'))}${run('.')}`,
    ),
    paragraph(`${sign('Wingdings', 'F0A8')}${run(' Có thông báo cho nhân dân.')}`),
    paragraph(`${sign('Webdings', '61')}<w:r><w:tab/></w:r>${run('Không thông báo cho nhân dân.')}`),
    paragraph(`${run('2. Đạt từ 80 ')}${sign('Symbol', 'F0B3')}${run(' 50 phần trăm hộ dân.')}`),
    paragraph(run('Điều 2. Đối tượng áp dụng', '<w:rPr><w:b/></w:rPr>')),
    paragraph(run('1. Các cấp ủy, tổ chức đảng trong tỉnh.')),
  ].join(''),
};

/** Beside the body `notes`. */
const NOTES = {
  footnotes:
    note('footnote', 2, 'Sửa đổi theo Quyết định số 5.') +
    note('footnote', 3, 'Theo Điều lệ Đảng.') +
    note('footnote', 4, 'Trừ bí mật nhà nước.'),
  endnotes: note('endnote', 2, 'Áp dụng từ năm 2026.'),
};

const COMMENT = `<w:comment w:id="5" ${WHO} w:initials="A"><w:p><w:r><w:t>Cần xem lại.</w:t></w:r></w:p></w:comment>`;

/** @param change of the body */
export const awkwardDocx = (
  name: keyof typeof AWKWARD_BODIES & string,
  change: (body: string) => string = (body) => body,
): Uint8Array =>
  docx({
    body: change(AWKWARD_BODIES[name] as string),
    ...(name === 'revisions' && { comments: COMMENT }),
    ...(name === 'notes' && NOTES),
  });
