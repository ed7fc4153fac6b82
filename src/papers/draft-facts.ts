/** What a draft says of itself, for the papers that go with it: they name nothing that the draft does not. */
import type { Article, Chapter, Document, Masthead, Node, Paragraph, ParagraphRole } from '../tree/nodes.js';
import { plainText } from '../tree/text-of.js';
import { selectAll } from '../tree/visit.js';

export interface DraftFacts {
  /** Of the masthead: "ĐẢNG BỘ TỈNH NGHỆ AN", above "ĐẢNG ỦY XÃ ĐẠI ĐỒNG". */
  superior: string | null;
  committee: string;
  /** What follows the slash of the number: "TU" of "-QĐ/TU"; empty where nothing does. */
  symbol: string;
  /** Who issues it, as a sentence names it: "Ban Thường vụ Tỉnh ủy Nghệ An"; null where the draft does not say. */
  issuer: string | null;
  /** The body that proposes it ("Xét đề nghị của …"). */
  proposer: string | null;
  place: string | null;
  /** As printed; null where it is blank. */
  year: string | null;
  /** "Quy chế công tác dân vận của hệ thống chính trị tỉnh Nghệ An" */
  subject: string;
  /** Whether a decision issues the regulation; else it has a number of its own. */
  hasDecision: boolean;
  /** What it rests on, without "Căn cứ". */
  bases: string[];
  /** The texts that it replaces, as it names them. */
  replaced: string | null;
  /** The bodies that the decision charges with carrying it out, one a line. */
  charged: string[];
  articles: { decision: number; regulation: number };
  chapters: { title: string; articles: string }[];
}

/** "Xét đề nghị của Ban Dân vận Tỉnh ủy", "Theo đề nghị của …". */
const PROPOSAL = /^(?:Xét|Theo)\s(?:đề nghị|Tờ trình|tờ trình)\s(?:của\s)?(?<body>.+)$/u;
const BASIS = /^Căn cứ\s(?:vào\s)?(?<basis>.+)$/u;
/** "thay thế Quyết định số 393-QĐ/TU … và có hiệu lực kể từ ngày ký", "… thay thế Quy chế …"; the words in between. */
const REPLACES = /\sthay thế\s(?<text>\S.{0,600}?)(?=\s(?:và\s)?có hiệu lực|[.;]?$)/u;
/** "Các ban, … có trách nhiệm …", "… chịu trách nhiệm thi hành": who stands before. */
const CHARGES = /^(?<bodies>.{3,900}?)\s(?:có|chịu)\strách nhiệm\s/u;
/** "về việc ban hành Quy chế …": the subject of a decision. */
const ISSUES = /^(?:[Vv]ề việc\s)?ban hành\s/u;
/** "Ban Thường vụ Tỉnh ủy Nghệ An ban hành Quy chế …": the sentence of a regulation with a number of its own. */
const ENACTS = /^(?<issuer>\p{Lu}.{3,200}?)\sban hành\s/u;

export function draftFacts(tree: Document): DraftFacts {
  const masthead = tree.children.find((child): child is Masthead => child.type === 'masthead');
  const line = (role: ParagraphRole): string | null =>
    masthead?.children.find((child): child is Paragraph => child.type === 'paragraph' && child.role === role)
      ?.value ?? null;
  const annexed = tree.children.find((child) => child.type === 'regulation');
  const recitals = selectAll(tree, 'recital').map(({ value }) => value.replace(/[;,.]\s*$/u, ''));
  const cover = annexed === undefined ? [] : articlesIn(tree.children);
  const own = articlesIn(annexed?.children ?? tree.children);
  const chapters = selectAll(tree, 'chapter');
  const named = (pattern: RegExp, group: string) => (text: string) =>
    pattern.exec(text)?.groups?.[group] ?? [];
  return {
    superior: line('superior'),
    committee: line('issuer') ?? '',
    symbol: /\/(?<end>\p{Lu}+)\s*$/u.exec(line('number') ?? '')?.groups?.end ?? '',
    issuer: annexed?.meta.issuer ?? enactedBy(tree) ?? null,
    proposer: recitals.flatMap(named(PROPOSAL, 'body')).at(-1) ?? null,
    place: tree.meta.place ?? /^(?<place>[^,]+),/u.exec(line('placeDate') ?? '')?.groups?.place ?? null,
    year: /năm\s(?<year>\d{4})\s*$/u.exec(line('placeDate') ?? '')?.groups?.year ?? null,
    subject: subjectOf(tree, annexed !== undefined),
    hasDecision: annexed !== undefined,
    bases: recitals.flatMap(named(BASIS, 'basis')),
    replaced: textsOf(annexed === undefined ? own : cover).flatMap(named(REPLACES, 'text'))[0] ?? null,
    charged: textsOf(cover).flatMap(named(CHARGES, 'bodies')).slice(0, 1).flatMap(linesOf),
    articles: { decision: cover.length, regulation: own.length },
    chapters: chapters.map(chapterTold),
  };
}

function subjectOf({ meta }: Document, hasDecision: boolean): string {
  const subject = meta.subject ?? '';
  if (hasDecision) return subject.replace(ISSUES, '');
  const type = (meta.type ?? '').toLowerCase();
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${subject}`.trim();
}

const enactedBy = (tree: Document): string | undefined =>
  selectAll(tree, 'enactingFormula').flatMap(({ value }) => ENACTS.exec(value)?.groups?.issuer ?? [])[0];

/** Of an instrument and not of what is annexed to it. */
function articlesIn(nodes: readonly Node[]): Article[] {
  return nodes.flatMap((node) => {
    if (node.type === 'article') return [node];
    return ['part', 'chapter', 'section', 'subsection'].includes(node.type) ? selectAll(node, 'article') : [];
  });
}

const textsOf = (articles: readonly Article[]): string[] =>
  articles.map((article) => plainText(article).replace(/^Điều\s\d+\.?\s*/u, ''));

/** "A; B; C" is one body a line. */
const linesOf = (bodies: string): string[] =>
  bodies
    .split(/;\s/u)
    .map((body) => body.trim())
    .filter((body) => body !== '');

function chapterTold(chapter: Chapter): DraftFacts['chapters'][number] {
  const numbers = selectAll(chapter, 'article').flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers.at(0), numbers.at(-1)];
  return {
    title: [chapter.label, chapter.heading].filter(Boolean).join('. '),
    articles: first === last ? `Điều ${first ?? ''}` : `từ Điều ${first} đến Điều ${last}`,
  };
}
