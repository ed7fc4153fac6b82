/** A draft whose words stand nowhere else, and copies of it with an edit a line: comments, tracked and silent changes. */
import fc from 'fast-check';
import { docx, paragraph, run, table } from './docx-package.js';

const ONSETS = [...'bcdghklmnprstvx', 'ch', 'kh', 'nh', 'ph', 'th', 'tr'];
const RIMES = ['ana', 'engi', 'inho', 'ongu', 'unga', 'oate', 'iemi', 'uyeno', 'atu', 'oca', 'iche', 'apo'];
/** A word that stands nowhere else, so that it can be counted: "bana", "cana", …, "banaengi". */
export const word = (at: number): string => {
  const [onset, rest] = [ONSETS[at % ONSETS.length], Math.floor(at / ONSETS.length)];
  return `${onset}${RIMES[rest % RIMES.length]}${rest < RIMES.length ? '' : word(rest - RIMES.length)}`;
};

/** The draft: two articles of clauses, a table of three columns behind the second, a footnote, a header. */
const WORDS = 8;
const LINES = { clauses: 6, cells: 9 };
const NOTE = LINES.clauses + LINES.cells;
const HEADER = NOTE + 1;
export const COUNT = HEADER + 1;
const DRAFT = Array.from({ length: COUNT }, (_, line) =>
  Array.from({ length: WORDS }, (_, at) => word(line * WORDS + at)),
);

export interface Edit {
  kind: 'keep' | 'replace' | 'insert' | 'delete' | 'empty' | 'add';
  isTracked: boolean;
  hasComment: boolean;
  /** Of its comment, or of the one that the draft was sent out with. */
  replies: number;
  from: number;
  length: number;
}
const SENDER = 'w:author="Ban soạn thảo" w:date="2026-04-01T08:00:00Z"';
const KEEP: Edit = { kind: 'keep', isTracked: false, hasComment: false, replies: 0, from: 0, length: 1 };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('keep', 'keep', 'replace', 'insert', 'delete', 'empty', 'add'),
  isTracked: fc.boolean(),
  hasComment: fc.boolean(),
  replies: fc.constantFrom(0, 0, 1, 2),
  from: fc.nat(WORDS - 5),
  length: fc.integer({ min: 1, max: 3 }),
});
export const edits = fc.array(edit, { minLength: COUNT, maxLength: COUNT });

/** Eight digits by which later versions of Word name a paragraph. */
const paraId = (id: number): string => id.toString(16).toUpperCase().padStart(8, '0');

/** What a copy says otherwise than the draft, word by word. */
export interface Said {
  comments: string[];
  deleted: string[];
  inserted: string[];
}

/**
 * A copy of the draft with an edit a line, and what these say.
 * @param sent the lines on which the draft itself has a comment
 * @param first the first word that nobody has used
 */
export function copyOf(
  author: string,
  lineEdits: readonly Edit[],
  { sent, first }: { sent: readonly boolean[]; first: number },
): { bytes: Uint8Array; said: Said } {
  const said: Said = { comments: [], deleted: [], inserted: [] };
  const who = `w:author="${author}" w:date="2026-05-01T08:00:00Z"`;
  let next = first;
  let id = 0;
  const fresh = (list: string[]): string => {
    list.push(word(next++));
    return list.at(-1) as string;
  };
  const tracked = (name: 'ins' | 'del', inside: string) =>
    `<w:${name} w:id="${++id}" ${who}>${inside}</w:${name}>`;
  const struck = (text: string) => run(text).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ');
  const gone = (words: readonly string[], isTracked: boolean) => {
    said.deleted.push(...words);
    return isTracked && words.length > 0 ? tracked('del', struck(`${words.join(' ')} `)) : '';
  };
  const come = (isTracked: boolean) => {
    const added = run(`${fresh(said.inserted)} `);
    return isTracked ? tracked('ins', added) : added;
  };
  let [comments, commentsExtended] = ['', ''];
  const commented = (inside: string, from: string, text: string, parent = 0) => {
    const own = ++id;
    comments += `<w:comment w:id="${own}" ${from}><w:p w14:paraId="${paraId(own)}">${run(text)}</w:p></w:comment>`;
    const answered = parent > 0 ? ` w15:paraIdParent="${paraId(parent)}"` : '';
    commentsExtended += `<w15:commentEx w15:paraId="${paraId(own)}"${answered} w15:done="${own % 2}"/>`;
    return `<w:commentRangeStart w:id="${own}"/>${inside}<w:commentRangeEnd w:id="${own}"/><w:r><w:commentReference w:id="${own}"/></w:r>`;
  };
  const [bodies, more] = [[] as string[], [] as string[]];
  for (const [at, words] of DRAFT.entries()) {
    const { kind, isTracked, hasComment, replies, from, length } = lineEdits[at] ?? KEEP;
    const end = kind === 'replace' || kind === 'delete' ? from + length : from;
    const isEmptied = kind === 'empty';
    // Of notes and headers the whole text is told, so only there an edit without a mark repeats what is tracked.
    const isLastTracked = at < NOTE ? !isTracked : isTracked;
    const inside = isEmptied
      ? gone(words, isTracked)
      : run(`${words.slice(0, from).join(' ')} `) +
        gone(words.slice(from, end), isTracked) +
        (kind === 'replace' || kind === 'insert' ? come(isTracked) + come(isTracked) : '') +
        run(`${words.slice(end, -1).join(' ')} `) +
        (kind === 'replace'
          ? gone(words.slice(-1), isLastTracked) + come(isLastTracked)
          : run(words.at(-1) ?? ''));
    const kept = sent[at] ? commented(inside, SENDER, word(900 + at)) : inside;
    let whole = hasComment ? commented(kept, who, fresh(said.comments)) : kept;
    const parent = hasComment || sent[at] ? id : 0;
    for (let more = 0; parent > 0 && more < replies; more++)
      whole = commented(whole, who, fresh(said.comments), parent);
    bodies.push(whole);
    more.push(kind === 'add' ? come(isTracked) : '');
  }
  const clause = (at: number) =>
    paragraph(`${run(`${(at % 3) + 1}. `)}${bodies[at]}`) + (more[at] && paragraph(more[at]));
  const cell = (at: number) =>
    paragraph(bodies[LINES.clauses + at] ?? '') + paragraph(more[LINES.clauses + at] ?? '');
  const body = [
    paragraph(run('Điều 1. Trách nhiệm')),
    clause(0),
    clause(1),
    clause(2).replace(/<\/w:p>/, '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
    paragraph(run('Điều 2. Phân công')),
    clause(3),
    clause(4),
    clause(5),
    table(
      [0, 3, 6].map((row) => [cell(row), cell(row + 1), cell(row + 2)]),
      '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>',
    ),
    paragraph(run('Điều 3. Điều khoản thi hành')),
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
  ].join('');
  const later = comments && { comments, commentsExtended };
  const header = paragraph(bodies[HEADER] ?? '') + paragraph(more[HEADER] ?? '');
  const footnotes = `<w:footnote w:id="1">${paragraph(`${bodies[NOTE]}`)}${paragraph(more[NOTE] ?? '')}</w:footnote>`;
  return { bytes: docx({ body, footnotes, header, ...later }), said };
}
