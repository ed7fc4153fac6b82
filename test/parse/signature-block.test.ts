import { expect, test } from 'vitest';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { selectAll } from '../../src/tree/visit.js';

const OPENING = ['QUYẾT ĐỊNH', 'Điều 1. Ban hành Quy chế.', 'Nơi nhận:', '- Lưu Văn phòng.'];

/** Role and words of each paragraph of the signature block. */
const signed = (...lines: string[]) => {
  const { tree } = parseRegulation(readMarkdown([...OPENING, ...lines].join('\n\n')).blocks);
  const [block] = selectAll(tree, 'signatureBlock');
  return block?.children.map((child) => [child.type === 'paragraph' ? child.role : child.type, child.value]);
};

test('an office and a name still to be filled in stand where they will be', () => {
  const office = '[cần bổ sung: chức vụ người ký]';
  const name = '[cần bổ sung: họ và tên người ký]';
  expect(signed('T/M BAN THƯỜNG VỤ', office, name)).toEqual([
    ['authority', 'T/M BAN THƯỜNG VỤ'],
    ['position', office],
    ['signer', name],
  ]);
  expect(signed('T/M BAN THƯỜNG VỤ', 'BÍ THƯ', name)).toEqual([
    ['authority', 'T/M BAN THƯỜNG VỤ'],
    ['position', 'BÍ THƯ'],
    ['signer', name],
  ]);
});

test('a bracketed note elsewhere is no signature', () => {
  expect(signed('[1] Ghi chú của biên tập')).toBeUndefined();
});

test('a signature beside the recipients on one line begins where it stands', () => {
  const { tree } = parseRegulation(
    readMarkdown('QUYẾT ĐỊNH\n\nĐiều 1. Ban hành.\n\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH').blocks,
  );
  expect(tree.children.slice(-2).map((child) => child.type)).toEqual(['recipients', 'signatureBlock']);
});
