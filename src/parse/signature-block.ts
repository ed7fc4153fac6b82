/** Parses the lines that say who signs, in what office and for whom: "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Thanh Hải". */
import { isBlankLine } from '../text/printed-blanks.js';
import { pushAll } from '../text/push-all.js';
import type { ParagraphRole, SignatureBlock } from '../tree/nodes.js';
import { asideNode, paragraphNodes } from './leaf-nodes.js';
import type { Line } from './line.js';
import { isFormula } from './preamble.js';
import { markerOf } from './structures/index.js';
import { isCaps, isPersonName } from './text-shape.js';
import { isAnnexTitle } from './title-words.js';

/** "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "TM CHÍNH PHỦ"; not "T/M", not "QUY CHẾ". */
const AUTHORITY = /^(?:(?:T\/M|K\/T|T\/L)\.?|(?:TM|KT|TL|TUQ|Q)(?:\.|(?=\s)))\s*\p{Lu}/u;
const POSITION =
  /^(?:(?:PHÓ|QUYỀN|ỦY VIÊN)\s)?(?:BÍ THƯ|TỔNG BÍ THƯ|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG CÔNG AN|TRƯỞNG KHỐI|CHI ỦY VIÊN|CHI UỶ VIÊN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TỔNG THANH TRA|THỐNG ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|HIỆU TRƯỞNG|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|CHỈ HUY TRƯỞNG|TỔNG GIÁM ĐỐC|TỔNG BIÊN TẬP|TỔNG KIỂM TOÁN)(?:\s|$)/u;
/** "(Đã ký)", "[ (đã ký)" with a mark that kept the place free; not "Đã ký ngày". */
const SIGNED = /^[\s([]*Đã ký[\s)\]]*$/iu;
const MAX_LENGTH = 80;

export function isSignatureLine(text: string): boolean {
  return (
    isCaps(text) &&
    text.length <= MAX_LENGTH &&
    !isAnnexTitle(text) &&
    !isFormula(text) &&
    (AUTHORITY.test(text) || POSITION.test(text))
  );
}

/** Reads the block that begins at the head of the lines, up to the signer's name. */
export function parseSignatureBlock(lines: readonly Line[]): { block: SignatureBlock; length: number } {
  const block: SignatureBlock = { type: 'signatureBlock', children: [] };
  let length = 0;
  let last = 0;
  for (const line of lines) {
    if (line.table) break;
    const hasPosition = block.children.some(
      (child) => child.type === 'paragraph' && child.role === 'position',
    );
    const role = line.noise ? 'noise' : roleOf(line.text, length, hasPosition);
    if (role === null) break;
    length++;
    if (role === 'noise') continue;
    pushAll(
      block.children,
      lines.slice(last, length - 1).map((each) => asideNode(each, each.noise ?? 'ocr')),
    );
    const [paragraph, ...cuts] = paragraphNodes(line);
    block.children.push({ ...paragraph, ...(role === 'signed' ? {} : { role }) });
    pushAll(block.children, cuts);
    last = length;
    if (role === 'signer') break;
  }
  return { block, length: last };
}

/** "PHỤ LỤC I" below a signature without a name; "Q. CHỦ TỊCH" is no division. */
const beginsDivision = (text: string): boolean =>
  ['appendix', 'part', 'chapter', 'section', 'article'].includes(markerOf(text)?.kind ?? '');

function roleOf(text: string, index: number, hasPosition: boolean): ParagraphRole | 'signed' | null {
  if (SIGNED.test(text)) return 'signed';
  if (isPersonName(text)) return 'signer';
  // An office or a name still to be filled in.
  if (index > 0 && isBlankLine(text)) return hasPosition ? 'signer' : 'position';
  if (!isCaps(text) || text.length > MAX_LENGTH || isAnnexTitle(text) || beginsDivision(text)) return null;
  if (index === 0 || AUTHORITY.test(text)) return AUTHORITY.test(text) ? 'authority' : 'position';
  return POSITION.test(text) ? 'position' : 'authority';
}
