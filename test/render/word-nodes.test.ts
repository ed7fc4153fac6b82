/** The style and the words of the first line that each kind of node prints. */
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/render/word/index.js';
import type { BodyNode, ParagraphRole, Provision, TopNode } from '../../src/tree/nodes.js';
import { openDocx, paragraphs } from '../support/ooxml.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { document, paragraph } from '../support/sample-trees.js';

const options = { rules: loadRuleSet('hd05'), date: '2026-11-21', title: 'Văn bản' };

async function linesOf(node: TopNode): Promise<(string | undefined)[][]> {
  const docx = openDocx(await renderDocx(document([node]), options));
  return paragraphs(docx)
    .filter(({ text }) => text !== '')
    .map(({ style, text }) => [style, text]);
}

const provision = (
  type: Provision['type'],
  label: string,
  heading: string | null,
  children: BodyNode[] = [],
): Provision => ({
  type,
  number: null,
  label,
  heading,
  children,
});

test.each([
  [provision('part', 'Phần I', 'TÊN PHẦN'), 'DanvanPart', 'Phần I TÊN PHẦN'],
  [provision('chapter', 'Chương I', 'TÊN CHƯƠNG'), 'Heading1', 'Chương I TÊN CHƯƠNG'],
  [provision('chapter', 'Chương I', null), 'Heading1', 'Chương I'],
  [provision('chapter', 'Chương I', '- TÊN CHƯƠNG'), 'Heading1', 'Chương I - TÊN CHƯƠNG'],
  [provision('section', 'Mục 1', 'TÊN MỤC'), 'Heading2', 'Mục 1 TÊN MỤC'],
  [provision('subsection', 'Tiểu mục 1', 'TÊN'), 'DanvanSubsection', 'Tiểu mục 1 TÊN'],
  [provision('appendix', 'Phụ lục 1', 'DANH MỤC'), 'DanvanAppendix', 'Phụ lục 1 DANH MỤC'],
  [provision('article', 'Điều 9.', 'Tên điều'), 'Heading3', 'Điều 9. Tên điều'],
  [provision('article', 'Điều 9.', null, [paragraph('Lời.')]), 'DanvanArticleText', 'Điều 9. Lời.'],
  [provision('clause', '1.', null, [paragraph('Lời.')]), 'DanvanClause', '1. Lời.'],
  [provision('clause', '1.', 'Tên khoản'), 'DanvanClause', '1. Tên khoản'],
  [provision('subclause', '2.1.', null, [paragraph('Lời.')]), 'DanvanSubclause', '2.1. Lời.'],
  [provision('point', 'đ)', null, [paragraph('Lời.')]), 'DanvanPoint', 'đ) Lời.'],
  [provision('item', '-', null, [paragraph('Lời.')]), 'DanvanItem', '- Lời.'],
  [provision('item', 'I-', 'MỤC TIÊU'), 'DanvanItemHeading', 'I- MỤC TIÊU'],
  [{ type: 'quotation', children: [paragraph('“Điều 5. …”')] }, 'DanvanQuotation', '“Điều 5. …”'],
  [{ type: 'recital', label: '-', value: 'Căn cứ …;' }, 'DanvanRecital', '- Căn cứ …;'],
  [{ type: 'enactingFormula', value: 'QUYẾT ĐỊNH' }, 'DanvanEnactingFormula', 'QUYẾT ĐỊNH'],
  [paragraph('Lời.'), 'DanvanBody', 'Lời.'],
] as [TopNode, string, string][])('%#: $type', async (node, style, words) => {
  expect((await linesOf(node))[0]).toEqual([style, words]);
});

test('a number whose text is a list of its own stands alone', async () => {
  const clause = provision('clause', '1.', null, [paragraph('Lời.')]);
  expect(await linesOf(provision('article', 'Điều 9.', null, [clause]))).toEqual([
    ['DanvanArticleText', 'Điều 9.'],
    ['DanvanClause', '1. Lời.'],
  ]);
});

test.each([
  ['superior', 'DanvanSuperior'],
  ['issuer', 'DanvanIssuer'],
  ['number', 'DanvanNumber'],
  ['draftMark', 'DanvanDraftMark'],
  ['placeDate', 'DanvanPlaceDate'],
  ['type', 'DanvanTypeName'],
  ['author', 'DanvanAuthor'],
  ['subject', 'DanvanSubject'],
  ['annexLine', 'DanvanAnnexLine'],
  ['separator', 'DanvanSeparator'],
  ['salutation', 'DanvanSalutation'],
  ['addressee', 'DanvanAddressee'],
] as [ParagraphRole, string][])('a %s in a masthead', async (role, style) => {
  expect(await linesOf({ type: 'masthead', children: [paragraph('Lời', role)] })).toEqual([[style, 'Lời']]);
});

test('each part of the closing', async () => {
  const roles: ParagraphRole[] = ['authority', 'position', 'signer'];
  const signature = roles.map((role) => paragraph('Lời', role));
  expect(await linesOf({ type: 'signatureBlock', children: signature })).toEqual([
    ['DanvanAuthority', 'Lời'],
    ['DanvanPosition', 'Lời'],
    ['DanvanSigner', 'Lời'],
  ]);
  const items = [provision('item', '-', null, [paragraph('Lời,')]) as never, paragraph('Lời.')];
  expect(await linesOf({ type: 'recipients', label: 'Nơi nhận:', children: items })).toEqual([
    ['DanvanRecipientsLabel', 'Nơi nhận:'],
    ['DanvanRecipient', '- Lời,'],
    ['DanvanRecipient', 'Lời.'],
  ]);
});
