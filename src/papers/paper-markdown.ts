/** A tờ trình or a công văn as Markdown, from what the draft says and its template. */

import { marksOfFields } from '../draft/blanks.js';
import { escapeProfileText } from '../draft/escape-markdown.js';
import type { Templates } from '../draft/index.js';
import type { RuleSet } from '../form/rule-set.js';
import { printedBlank } from '../text/printed-blanks.js';
import type { SourceBlank } from '../tree/tie-blanks.js';
import type { DraftFacts } from './draft-facts.js';
import type { Sender } from './sender.js';

export const WRITTEN_PAPERS = ['submission', 'letter'] as const;
export type WrittenPaper = (typeof WRITTEN_PAPERS)[number];

export interface PaperOptions {
  templates: Templates;
  rules: RuleSet;
  /** What of the other papers goes with it. */
  enclosed: { comparison: boolean; points: boolean };
  /** How many provisions changed against the text in force; null where nothing was compared. */
  compared: number | null;
}

/** What a person must write: the draft does not say it. */
const BLANKS = {
  bases: 'căn cứ ban hành',
  need: 'lý do phải ban hành, kết quả và hạn chế khi thực hiện quy định hiện hành',
  process: 'cơ quan, tổ chức đã được lấy ý kiến, thời gian, việc tiếp thu, giải trình',
  questions: 'vấn đề còn ý kiến khác nhau, vấn đề cần cho ý kiến',
  addressees: 'cơ quan, tổ chức được lấy ý kiến',
  deadline: 'ngày hết hạn gửi ý kiến',
  position: 'chức vụ',
  signer: 'họ và tên',
  issuer: 'cơ quan ban hành',
  subject: 'tên quy chế',
  place: 'Địa danh',
} as const;

/** What the clerk stamps. */
const CLERICAL = ['number', 'date'] as const;

const NAMES = [...(Object.keys(BLANKS) as (keyof typeof BLANKS)[]), ...CLERICAL];
const MARKS = marksOfFields(NAMES);

export interface PaperText {
  markdown: string;
  /** Every place that a person fills in or the clerk stamps, in order. */
  blankPlaces: SourceBlank[];
}

const TYPE_SYMBOL: Record<WrittenPaper, string> = { submission: 'Tờ trình', letter: 'Công văn' };

/** @throws Failure for a template that does not fit */
export function paperMarkdown(
  kind: WrittenPaper,
  facts: DraftFacts,
  sender: Sender,
  { templates, rules, enclosed, compared }: PaperOptions,
): PaperText {
  const isOfState = sender.motto === 'state';
  const known = escaped(facts);
  const blanks = Object.fromEntries(NAMES.map((name) => [name, MARKS.mark(name)])) as Record<
    (typeof NAMES)[number],
    string
  >;
  const subject = known.subject || blanks.subject;
  const hasHead = /^(?:T\/M|TM\.)/u.test(sender.signs);
  const context = {
    sender: {
      ...escaped({ ...sender, superior: sender.superior ?? '' }),
      isOfState,
      needsPosition: hasHead,
    },
    symbol: symbolOf(kind, sender, rules),
    letterSubject: kind === 'letter' ? `về việc lấy ý kiến đối với dự thảo ${subject}` : '',
    place: known.place ?? blanks.place,
    year: known.year ?? blanks.date,
    issuer: known.issuer ?? blanks.issuer,
    subject,
    what: facts.hasDecision ? `Quyết định về việc ban hành ${subject}` : subject,
    bases: known.bases.join('; '),
    replaced: known.replaced ?? '',
    hasDecision: facts.hasDecision,
    count: { ...facts.articles, chapters: facts.chapters.length },
    chapters: known.chapters,
    compared: compared ?? '',
    addressees: addressees(known.charged, escapeProfileText(sender.name)),
    enclosed: [
      facts.hasDecision ? 'dự thảo Quyết định và Quy chế' : 'dự thảo Quy chế',
      ...(enclosed.comparison ? ['bản so sánh, thuyết minh'] : []),
      ...(enclosed.points ? ['danh mục điểm cần xác nhận'] : []),
    ].join('; '),
    marks: isOfState
      ? { recipient: ';', lastRecipient: '.' }
      : { recipient: rules.lists.recipients.each, lastRecipient: rules.lists.recipients.last },
    blanks,
  };
  const rendered = tidied(templates.render(`papers/${kind}.md.hbs`, context));
  const { text, places } = MARKS.fill(rendered, (field) =>
    printedBlank(BLANKS[field as keyof typeof BLANKS]),
  );
  return { markdown: text, blankPlaces: places };
}

/** "-TTr/ĐU" of the Party; "/TTr-MTTQ-BTT", and "/MTTQ-BTT" of a letter, as the State and the Front write. */
function symbolOf(kind: WrittenPaper, { symbol, motto }: Sender, rules: RuleSet): string {
  const type = rules.typeSymbols[TYPE_SYMBOL[kind]]?.value ?? '';
  if (motto === 'party') return `-${type}/${symbol}`;
  return kind === 'letter' ? `/${symbol}` : `/${type}-${symbol}`;
}

/** The bodies that the decision charges, without the one that writes. */
function addressees(charged: readonly string[], sender: string): string[] {
  return charged.flatMap((bodies) => {
    const others = bodies.split(/,\s/u).filter((body) => body.toLowerCase() !== sender.toLowerCase());
    return others.length === 0 ? [] : [others.join(', ')];
  });
}

/** Every text of a value as literal Markdown. */
function escaped<T>(value: T): T {
  if (typeof value === 'string') return escapeProfileText(value) as T;
  if (Array.isArray(value)) return value.map(escaped) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, escaped(one)])) as T;
}

/** What standalone tags and empty parts leave is gone. */
const tidied = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
