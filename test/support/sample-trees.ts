/** Documents made by hand, for tests of what comes after the parser. */
import { readFileSync } from 'node:fs';
import type {
  Article,
  BodyNode,
  Chapter,
  Clause,
  Document,
  DocumentMeta,
  Masthead,
  Paragraph,
  ParagraphRole,
  Section,
  TopNode,
} from '../../src/tree/nodes.js';

const NO_META: DocumentMeta = {
  number: null,
  date: null,
  place: null,
  issuer: null,
  type: null,
  subject: null,
  signer: null,
};

export const paragraph = (value: string, role?: ParagraphRole): Paragraph => ({
  type: 'paragraph',
  ...(role && { role }),
  value,
});

export const masthead = (...parts: [ParagraphRole, string][]): Masthead => ({
  type: 'masthead',
  children: parts.map(([role, value]) => paragraph(value, role)),
});

export const article = (
  number: string,
  heading: string | null,
  children: BodyNode[],
  eId = `art_${number}`,
): Article => ({
  type: 'article',
  number,
  label: `Điều ${number}.`,
  eId,
  heading,
  children,
});

export const clause = (number: string, value: string, eId: string): Clause => ({
  type: 'clause',
  number,
  label: `${number}.`,
  eId,
  heading: null,
  children: [paragraph(value)],
});

export const document = (children: TopNode[], kind: Document['kind'] = 'decision'): Document => ({
  type: 'document',
  kind,
  meta: NO_META,
  children,
});

export interface DecisionFacts {
  /** "TỈNH ỦY THÁI NGUYÊN" */
  issuer: string;
  superior?: string;
  /** "Thái Nguyên, ngày tháng năm 2026" */
  placeDate: string;
  /** "Số -QĐ/TU" */
  number: string;
  /** "tỉnh Thái Nguyên" */
  unit: string;
  /** "Tỉnh ủy" */
  committee: string;
  draftMark?: string;
  /** Mark after the last căn cứ, and after each recipient. */
  lastRecital: string;
  eachRecipient: string;
  signer?: string;
}

export const THAI_NGUYEN: DecisionFacts = {
  issuer: 'TỈNH ỦY THÁI NGUYÊN',
  placeDate: 'Thái Nguyên, ngày tháng năm 2026',
  number: 'Số -QĐ/TU',
  unit: 'tỉnh Thái Nguyên',
  committee: 'Tỉnh ủy',
  draftMark: 'Dự thảo lần 1',
  lastRecital: '.',
  eachRecipient: ';',
};

/** The longest lines that any locality has. */
export const HO_CHI_MINH: DecisionFacts = {
  issuer: 'THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH',
  placeDate: 'TP. Hồ Chí Minh, ngày 27 tháng 12 năm 2026',
  number: 'Số 2387-QĐ/TU',
  unit: 'Thành phố Hồ Chí Minh',
  committee: 'Thành ủy',
  lastRecital: '.',
  eachRecipient: ';',
  signer: 'Nguyễn Văn A',
};

/** A decision with its annexed regulation, the regulation's text from the published text of Thái Nguyên. */
export function decisionTree(facts: DecisionFacts): Document {
  const { issuer, superior, placeDate, number, unit, committee, draftMark } = facts;
  const subject = `công tác dân vận của hệ thống chính trị ${unit}`;
  const recitals = [
    'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    'Căn cứ Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về việc ban hành Quy chế công tác dân vận của hệ thống chính trị;',
    `Căn cứ Nghị quyết Đại hội Đảng bộ ${unit} lần thứ [cần bổ sung: lần thứ của đại hội];`,
    `Xét đề nghị của Ban Tuyên giáo và Dân vận ${committee}${facts.lastRecital}`,
  ];
  const recipients = [
    'Như Điều 2',
    'Ban Tuyên giáo và Dân vận Trung ương',
    `Thường trực ${committee}`,
    `Các đồng chí ${committee} viên`,
    'Các đảng bộ trực thuộc',
  ];
  return document([
    masthead(
      ...(superior ? [['superior', superior] as [ParagraphRole, string]] : []),
      ['issuer', issuer],
      ['separator', '*'],
      ['number', number],
      ...(draftMark ? [['draftMark', draftMark] as [ParagraphRole, string]] : []),
      ['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['placeDate', placeDate],
      ['type', 'QUYẾT ĐỊNH'],
      ['subject', `ban hành Quy chế ${subject}`],
      ['separator', '-----'],
    ),
    ...recitals.map((value): TopNode => ({ type: 'recital', label: '-', value })),
    { type: 'enactingFormula', value: `BAN THƯỜNG VỤ ${committee.toUpperCase()} QUYẾT ĐỊNH` },
    article('1', null, [paragraph(`Ban hành kèm theo Quyết định này Quy chế ${subject}.`)], 'dec__art_1'),
    article(
      '2',
      null,
      [
        paragraph(
          `Các cơ quan tham mưu, giúp việc ${committee}; các đảng ủy trực thuộc ${committee} có trách nhiệm tổ chức thực hiện Quyết định này.`,
        ),
      ],
      'dec__art_2',
    ),
    article(
      '3',
      null,
      [paragraph('Quyết định này có hiệu lực kể từ ngày ký, thay thế [cần bổ sung: văn bản được thay thế].')],
      'dec__art_3',
    ),
    {
      type: 'recipients',
      label: 'Nơi nhận:',
      children: [
        ...recipients.map((value) => recipient(`${value}${facts.eachRecipient}`)),
        recipient(`Lưu Văn phòng ${committee}.`),
      ],
    },
    {
      type: 'signatureBlock',
      children: [
        paragraph('T/M BAN THƯỜNG VỤ', 'authority'),
        paragraph('BÍ THƯ', 'position'),
        ...(facts.signer ? [paragraph(facts.signer, 'signer')] : []),
      ],
    },
    {
      type: 'regulation',
      meta: NO_META,
      children: [
        masthead(
          ['type', 'QUY CHẾ'],
          ['subject', subject],
          [
            'annexLine',
            `(Ban hành kèm theo Quyết định ${number.replace('Số', 'số')}, ngày / /2026 của Ban Thường vụ ${committee})`,
          ],
          ['separator', '-----'],
        ),
        ...publishedChapters(),
      ],
    },
  ]);
}

const recipient = (value: string) => ({
  type: 'item' as const,
  number: null,
  label: '-',
  heading: null,
  children: [paragraph(value)],
});

/**
 * The chapters of the published regulation, read with three patterns: enough for pages to look at, and no
 * substitute for the parser.
 */
function publishedChapters(): Chapter[] {
  const seed = readFileSync(new URL('../fixtures/seeds/000_05727525eb500c38.txt', import.meta.url), 'utf8');
  const lines = seed
    .slice(seed.indexOf('Chương I'))
    .split('\n')
    .filter((text) => text.trim() !== '');
  const chapters: Chapter[] = [];
  let holder: Chapter | Section | undefined;
  for (const text of lines.map((value) => value.trim())) {
    const found = /^(Chương|Mục) ([IVX\d]+) (.+)$/.exec(text) ?? /^(Điều) (\d+)\. (.+)$/.exec(text);
    const [, word, number = '', rest = ''] = found ?? [];
    const last = holder?.children.at(-1);
    if (word === 'Chương') {
      holder = { type: 'chapter', number, label: `Chương ${number}`, heading: rest, children: [] };
      chapters.push(holder);
    } else if (word === 'Mục') {
      holder = { type: 'section', number, label: `Mục ${number}`, heading: rest, children: [] };
      chapters.at(-1)?.children.push(holder);
    } else if (word === 'Điều') {
      const isTitle = rest.length < 100 && !rest.endsWith('.');
      holder?.children.push(article(number, isTitle ? rest : null, isTitle ? [] : [paragraph(rest)]));
    } else if (last?.type === 'article') {
      const [, clauseNumber, value] = /^(\d+)\. (.+)$/.exec(text) ?? [];
      last.children.push(
        clauseNumber && value
          ? clause(clauseNumber, value, `${last.eId}__cl_${clauseNumber}`)
          : paragraph(text),
      );
    }
  }
  return chapters;
}
