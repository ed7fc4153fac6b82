/**
 * Amends a real law by a list of edits, each with the class that was judged before the program was asked: the lines of
 * the law as Markdown, edited, renumbered, with the references that follow.
 */
import { z } from 'zod';

const place = z.string().regex(/^\d+[a-z]?(\.\d+(\.[a-zđ])?)?\+?(\|\d+)?$/);
const CLASSES = [
  'unicode',
  'spelling',
  'typography',
  'case',
  'numbering',
  'suspected-typo',
  'wording',
  'substantive',
] as const;

/**
 * Words: place, class, "before {old|new} after". Places: "12" a heading, "12.4" khoản, "12.4.a" điểm, "12.0" the text below
 * a heading, "12.4+" the further paragraph of a khoản, "26.2|3" a row of the table below it. "splitArticle" begins a new
 * article at a khoản; a note is told by its number in the base.
 */
const edit = z.union([
  z.tuple([place, z.enum(CLASSES), z.string().regex(/^[^{}]*\{[^{}|]*\|[^{}|]*\}[^{}]*$/)]),
  z.tuple([z.literal('remove'), place]),
  z.tuple([z.literal('add'), place, z.string()]),
  z.tuple([z.literal('removeArticle'), place]),
  z.tuple([z.literal('addArticle'), place, z.string(), z.array(z.string())]),
  z.tuple([z.literal('moveArticle'), place, place]),
  z.tuple([z.literal('move'), place, place]),
  z.tuple([z.literal('lower'), place, place]),
  z.tuple([z.literal('split'), place, z.string()]),
  z.tuple([z.literal('join'), place, place]),
  z.tuple([z.literal('break'), place, z.string()]),
  z.tuple([z.literal('unbreak'), place]),
  z.tuple([z.literal('raise'), place, place]),
  z.tuple([z.literal('splitArticle'), place, z.string()]),
  z.tuple([z.literal('mergeArticle'), place, place]),
  z.tuple([z.literal('addRow'), place], z.string()),
  z.tuple([z.literal('addColumn'), place, z.string(), z.string()]),
  z.tuple([z.literal('noteWords'), z.number(), z.string()]),
  z.tuple([z.literal('removeNote'), z.number()]),
  z.tuple([z.literal('addNote'), place, z.string()]),
]);
type Edit = z.infer<typeof edit>;

export const amendmentSchema = z.strictObject({
  file: z.string(),
  /** Tables that the base has below a provision. */
  tables: z.array(z.tuple([place, z.array(z.array(z.string()))])).default([]),
  /** Footnotes that the base has, each with the provision at whose end its mark stands. */
  notes: z.array(z.tuple([place, z.string()])).default([]),
  edits: z.array(edit),
});
export type Amendment = z.infer<typeof amendmentSchema>;

interface Line {
  level: 'article' | 'clause' | 'point' | 'text' | 'row' | 'other';
  text: string;
  /** Where it stands in the old law; empty for what is new. */
  was: string;
  label: string;
  /** The footnote whose mark stands at its end. */
  note?: string;
}

/** What a comparison has to say of a change of words. */
export interface JudgedWords {
  was: string;
  class: (typeof CLASSES)[number];
  from: string;
  to: string;
}

export interface AmendedLaw {
  base: string;
  target: string;
  words: JudgedWords[];
  /** Old address and new one of every provision that both texts have. */
  pairs: [string, string][];
  removed: string[];
  added: string[];
  /** Footnotes that differ, as each text has them; null in the text that has none. */
  notes: [string | null, string | null][];
  /** How many edits there were. */
  count: number;
}

const POINTS = [...'abcdđeghiklmnopqrstuvxy'];

/** @param markdown of the old law, as danvan prints it */
export function amendLaw(markdown: string, { tables, notes, edits }: Amendment): AmendedLaw {
  const old = readLines(markdown);
  for (const [at, rows] of tables) insertTable(old, at, rows);
  for (const [at, note] of notes) new Lines(old).at(at).note = note;
  const lines = old.map((line) => ({ ...line }));
  const law = new Lines(lines);
  const words: JudgedWords[] = [];
  const noted: AmendedLaw['notes'] = [];
  for (const one of edits) {
    if (!applyToNotes(law, one, notes, noted)) apply(law, one, words);
  }
  const renamed = renumber(law.lines);
  for (const line of law.lines) line.text = followReferences(line, renamed);
  const addresses = addressesOf(law.lines);
  const pairs: [string, string][] = [];
  const added: string[] = [];
  for (const [line, address] of addresses) {
    if (line.was === '') added.push(address);
    else pairs.push([line.was, address]);
  }
  const kept = new Set(pairs.map(([was]) => was));
  const removed = [...addressesOf(old).values()].filter((address) => !kept.has(address));
  return {
    base: print(old),
    target: print(law.lines),
    words,
    pairs,
    removed,
    added,
    notes: noted,
    count: edits.length,
  };
}

/** An annexed regulation begins at its own Điều 1: the articles of the decision before it stay as they are. */
function readLines(markdown: string): Line[] {
  let [article, clause] = ['', ''];
  const seen = new Set<string>();
  const texts = markdown.split(/\n\n+/).filter((text) => text.trim() !== '');
  const first = texts.findLastIndex((text) => /^#+ Điều 1\. /.test(text));
  return texts.map((text, index): Line => {
    if (index < first) return { level: 'other', text, was: '', label: '' };
    const heading = /^#+ Điều (\d+)\. (.*)$/.exec(text);
    if (heading) {
      [article, clause] = [heading[1] ?? '', ''];
      return { level: 'article', text: heading[2] ?? '', was: article, label: article };
    }
    if (/^#/.test(text) || article === '') return { level: 'other', text, was: '', label: '' };
    const own = /^(\d+)\. (.*)$/.exec(text);
    if (own) {
      clause = `${article}.${own[1]}`;
      return { level: 'clause', text: own[2] ?? '', was: clause, label: own[1] ?? '' };
    }
    const point = /^([a-zđ])\) (.*)$/.exec(text);
    if (point)
      return { level: 'point', text: point[2] ?? '', was: `${clause}.${point[1]}`, label: point[1] ?? '' };
    const was = clause === '' ? `${article}.0` : `${clause}+`;
    if (seen.has(was)) return { level: 'text', text, was: '', label: '' };
    seen.add(was);
    return { level: 'text', text, was, label: '' };
  });
}

function insertTable(lines: Line[], at: string, rows: readonly (readonly string[])[]): void {
  const law = new Lines(lines);
  const cells = rows.map((row, index): Line => {
    return { level: 'row', text: row.join(' | '), was: `${at}|${index + 1}`, label: String(row.length) };
  });
  lines.splice(law.endOf(law.indexOf(at)), 0, ...cells);
}

class Lines {
  readonly lines: Line[];
  constructor(lines: Line[]) {
    this.lines = lines;
  }

  indexOf(was: string): number {
    const index = this.lines.findIndex((line) => line.was === was);
    if (index < 0) throw new Error(`no ${was}`);
    return index;
  }

  at(was: string): Line {
    return this.lines[this.indexOf(was)] as Line;
  }

  /** Index after the line and all that belongs to it. */
  endOf(index: number): number {
    const rank = RANK[this.lines[index]?.level ?? 'other'];
    let end = index + 1;
    while (end < this.lines.length && RANK[this.lines[end]?.level ?? 'other'] > rank) end++;
    return end;
  }

  take(was: string): Line[] {
    const index = this.indexOf(was);
    return this.lines.splice(index, this.endOf(index) - index);
  }

  putAfter(was: string, added: readonly Line[]): void {
    this.lines.splice(this.endOf(this.indexOf(was)), 0, ...added);
  }
}

const RANK: Record<Line['level'], number> = { other: 0, article: 1, clause: 2, point: 3, text: 3, row: 3 };

function apply(law: Lines, one: Edit, words: JudgedWords[]): void {
  switch (one[0]) {
    case 'remove':
    case 'removeArticle':
      law.take(one[1]);
      return;
    case 'add': {
      const level = law.at(one[1]).level;
      law.putAfter(one[1], [{ level, text: one[2], was: '', label: '1' }]);
      return;
    }
    case 'addArticle': {
      const [, after, heading, clauses] = one as Extract<Edit, ['addArticle', ...unknown[]]>;
      const inside = clauses.map((text): Line => ({ level: 'clause', text, was: '', label: '1' }));
      law.putAfter(after, [{ level: 'article', text: heading, was: '', label: '' }, ...inside]);
      return;
    }
    case 'moveArticle':
    case 'move': {
      const taken = law.take(one[1]);
      law.putAfter(one[2], taken);
      return;
    }
    case 'lower': {
      const taken = law.take(one[1]).map((line) => ({ ...line, level: 'point' as const, label: 'a' }));
      law.putAfter(one[2], taken);
      return;
    }
    case 'split': {
      const line = law.at(one[1]);
      const [before, after] = cutBefore(line.text, one[2]);
      line.text = before;
      law.putAfter(one[1], [{ level: line.level, text: after, was: '', label: '1' }]);
      return;
    }
    case 'join': {
      const [line, next] = [law.at(one[1]), law.take(one[2])[0]];
      line.text = `${line.text} ${next?.text ?? ''}`;
      return;
    }
    case 'break': {
      const line = law.at(one[1]);
      const [before, after] = cutBefore(line.text, one[2]);
      line.text = before;
      law.lines.splice(law.indexOf(one[1]) + 1, 0, { level: 'text', text: after, was: '', label: '' });
      return;
    }
    case 'unbreak': {
      const index = law.indexOf(one[1]);
      const before = law.lines[index - 1] as Line;
      before.text = `${before.text} ${law.lines[index]?.text}`;
      law.lines.splice(index, 1);
      return;
    }
    case 'raise': {
      const [line] = law.take(one[1]) as [Line];
      law.putAfter(one[2], [{ ...line, level: 'clause' }]);
      return;
    }
    case 'splitArticle': {
      const index = law.indexOf(one[1]);
      law.lines.splice(index, 0, { level: 'article', text: one[2], was: '', label: '' });
      return;
    }
    case 'mergeArticle': {
      const [, ...inside] = law.take(one[2]);
      const clauses = inside.map(
        (line): Line => (line.was.endsWith('.0') ? { ...line, level: 'clause' } : line),
      );
      law.putAfter(one[1], clauses);
      return;
    }
    case 'addRow': {
      const [, after, ...cells] = one as Extract<Edit, ['addRow', ...unknown[]]>;
      const label = law.at(after).label;
      law.putAfter(after, [{ level: 'row', text: cells.join(' | '), was: '', label }]);
      return;
    }
    case 'addColumn': {
      const rows = law.lines.slice(law.indexOf(one[1]), law.endOf(law.indexOf(one[1])));
      for (const [index, row] of rows.filter(({ level }) => level === 'row').entries()) {
        row.text += ` | ${index === 0 ? one[2] : one[3]}`;
        if (row.was !== '') words.push({ was: row.was, class: 'substantive', from: '', to: '|' });
        row.label = String(Number(row.label) + 1);
      }
      return;
    }
    default: {
      const [was, name, pattern] = one as Extract<Edit, [string, (typeof CLASSES)[number], string]>;
      const [, before = '', from = '', to = '', after = ''] = /^(.*)\{(.*)\|(.*)\}(.*)$/.exec(pattern) ?? [];
      const line = law.at(was);
      if (line.text.split(before + from + after).length !== 2)
        throw new Error(`${was}: ${pattern} in ${line.text}`);
      line.text = line.text.replace(before + from + after, () => before + to + after);
      words.push({ was, class: name, from, to });
    }
  }
}

/** @returns whether the edit is one of a note */
function applyToNotes(law: Lines, one: Edit, notes: Amendment['notes'], noted: AmendedLaw['notes']): boolean {
  if (one[0] === 'addNote') {
    law.at(one[1]).note = one[2];
    noted.push([null, one[2]]);
    return true;
  }
  if (one[0] !== 'noteWords' && one[0] !== 'removeNote') return false;
  const [, number, pattern = ''] = one as [string, number, string?];
  const [at, note] = notes[number - 1] as [string, string];
  const line = law.at(at);
  delete line.note;
  const [, from = '', to = ''] = /\{(.*)\|(.*)\}/.exec(pattern) ?? [];
  if (pattern !== '') line.note = note.replace(from, () => to);
  noted.push([note, line.note ?? null]);
  return true;
}

function cutBefore(text: string, words: string): [string, string] {
  const at = text.indexOf(` ${words}`);
  if (at < 0) throw new Error(`no ${words} in ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Gives the provisions the numbers of their new places, and says which old number became which. */
function renumber(lines: readonly Line[]): Map<string, string> {
  const renamed = new Map<string, string>();
  let [article, clause, point] = [0, 0, 0];
  let was = '';
  for (const line of lines) {
    if (line.level === 'article') {
      [article, clause] = [article + 1, 0];
      was = line.was;
      line.label = String(article);
      if (was !== '') renamed.set(was, line.label);
    } else if (line.level === 'clause') {
      [clause, point] = [clause + 1, 0];
      line.label = String(clause);
      if (line.was !== '') renamed.set(line.was, line.label);
    } else if (line.level === 'point') {
      line.label = POINTS[point] ?? '';
      if (line.was !== '') renamed.set(line.was, line.label);
      point++;
    }
  }
  return renamed;
}

const LIST = '(\\d+(?:(?:, | và | và khoản |, khoản | và Điều |, Điều )\\d+)*)';
const CLAUSES = new RegExp(`((?:các )?khoản )${LIST}((?: của)? Điều )(này|\\d+)`, 'g');
const POINT = /(điểm )([a-zđ])(?= khoản) khoản (\d+) (?:của )?Điều (này|\d+)/g;
const ARTICLES = new RegExp(`((?:các điều|Điều) )${LIST}`, 'g');

function followReferences(line: Line, renamed: ReadonlyMap<string, string>): string {
  if (line.was === '' && line.level !== 'text') return line.text;
  const article = line.was.split('.')[0] ?? '';
  const follow = (list: string, within: string): string =>
    list.replace(/\d+/g, (number) => renamed.get(within === '' ? number : `${within}.${number}`) ?? number);
  return line.text
    .replace(POINT, (_, before: string, letter: string, clause: string, where: string) => {
      const was = `${where === 'này' ? article : where}.${clause}.${letter}`;
      return `${before}${renamed.get(was) ?? letter}${_.slice(before.length + 1)}`;
    })
    .replace(CLAUSES, (_, before: string, list: string, of: string, where: string) => {
      return `${before}${follow(list, where === 'này' ? article : where)}${of}${where}`;
    })
    .replace(ARTICLES, (_, before: string, list: string) => before + follow(list, ''));
}

/** The address of each numbered line by its label. */
function addressesOf(lines: readonly Line[]): Map<Line, string> {
  const found = new Map<Line, string>();
  let [article, clause] = ['', ''];
  for (const line of lines) {
    if (line.level === 'article') {
      [article, clause] = [line.label, ''];
      found.set(line, article);
    } else if (line.level === 'clause') {
      clause = `${article}.${line.label}`;
      found.set(line, clause);
    } else if (line.level === 'point') found.set(line, `${clause}.${line.label}`);
  }
  return found;
}

/** "12.4.a" as eIds have it. */
export function eIdOfPlace(place: string): string {
  const [article, clause, point] = place.split('.');
  return [`art_${article}`, clause && `cl_${clause}`, point && `point_${point}`].filter(Boolean).join('__');
}

function print(lines: readonly Line[]): string {
  let previous: Line['level'] = 'other';
  const notes: string[] = [];
  const body = lines
    .map((given) => {
      const line = { ...given };
      if (given.note !== undefined) line.text += `[^${notes.push(given.note)}]`;
      const isFirstRow = line.level === 'row' && previous !== 'row';
      const gap = line.level === 'row' && !isFirstRow ? '\n' : '\n\n';
      previous = line.level;
      return gap + printLine(line, isFirstRow);
    })
    .join('')
    .trimStart();
  return [body, ...notes.map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n');
}

function printLine({ level, label, text }: Line, isFirstRow: boolean): string {
  if (level === 'article') return `#### Điều ${label}. ${text}`;
  if (level === 'clause') return `${label}. ${text}`;
  if (level === 'point') return `${label}) ${text}`;
  if (level !== 'row') return text;
  const row = `| ${text} |`;
  return isFirstRow ? `${row}\n|${' --- |'.repeat(Number(label))}` : row;
}
