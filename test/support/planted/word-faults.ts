/** What a review leaves in a Word file, put into the file's own markup; null where it has no place for it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Choice } from '../seeded-choice.js';

export interface WordFault {
  name: string;
  rule: string;
  spoil(parts: WordParts, choice: Choice): WordParts | null;
}
type WordParts = Record<string, Uint8Array>;

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const NAME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const BY = 'w:author="Lan" w:date="2026-11-02T08:00:00Z"';

/** A run of some words, with what formats it. */
const RUN =
  /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>[^<]{20,}<\/w:t><\/w:r>/gsu;

/** One run of words in the place of another. */
const changeRun =
  (change: (run: string) => string): WordFault['spoil'] =>
  (parts, choice) => {
    const xml = strFromU8(parts[BODY] as Uint8Array);
    const runs = [...xml.matchAll(RUN)];
    if (runs.length === 0) return null;
    const { 0: run, index } = choice.of(runs);
    const changed = xml.slice(0, index) + change(run) + xml.slice(index + run.length);
    return { ...parts, [BODY]: strToU8(changed) };
  };

const format = (mark: string) => (run: string) =>
  run.includes('</w:rPr>')
    ? run.replace('</w:rPr>', `${mark}</w:rPr>`)
    : run.replace(/^(<w:r(?: [^>]*)?>)/u, `$1<w:rPr>${mark}</w:rPr>`);

const addToPart = (parts: WordParts, name: string, before: string, added: string): WordParts => ({
  ...parts,
  [name]: strToU8(strFromU8(parts[name] as Uint8Array).replace(before, added + before)),
});

/** A comment of its own part; a file that has comments already keeps them and is no place for this. */
const comment: WordFault['spoil'] = (parts, choice) => {
  if (parts['word/comments.xml']) return null;
  const mark = '<w:r><w:commentReference w:id="1"/></w:r>';
  const marked = changeRun((run) => run + mark)(parts, choice);
  if (!marked) return null;
  const text = `<w:comments xmlns:w="${MAIN}"><w:comment w:id="1" ${BY}><w:p><w:r><w:t>xem lại</w:t></w:r></w:p></w:comment></w:comments>`;
  const related = addToPart(
    { ...marked, 'word/comments.xml': strToU8(text) },
    RELATIONS,
    '</Relationships>',
    `<Relationship Id="rIdLan" Type="${OFFICE}" Target="comments.xml"/>`,
  );
  return addToPart(
    related,
    TYPES,
    '</Types>',
    `<Override PartName="/word/comments.xml" ContentType="${NAME}"/>`,
  );
};

export const WORD_FAULTS: readonly WordFault[] = [
  {
    name: 'a highlight left in',
    rule: 'no-left-highlight',
    spoil: changeRun(format('<w:highlight w:val="yellow"/>')),
  },
  { name: 'words struck through', rule: 'no-set-aside-text', spoil: changeRun(format('<w:strike/>')) },
  { name: 'words hidden', rule: 'no-set-aside-text', spoil: changeRun(format('<w:vanish/>')) },
  { name: 'a comment left in', rule: 'no-left-comment', spoil: comment },
  {
    name: 'an insertion left open',
    rule: 'no-tracked-change',
    spoil: changeRun((run) => `<w:ins w:id="901" ${BY}>${run}</w:ins>`),
  },
  {
    name: 'a deletion left open',
    rule: 'no-tracked-change',
    spoil: changeRun((run) => {
      const deleted = run.replace(/<w:t( [^>]*)?>/u, '<w:delText$1>').replace('</w:t>', '</w:delText>');
      return `<w:del w:id="902" ${BY}>${deleted}</w:del>`;
    }),
  },
];

/** @returns null where the file has no place for the fault */
export function spoilWordFile(bytes: Uint8Array, fault: WordFault, choice: Choice): Uint8Array | null {
  const spoilt = fault.spoil(unzipSync(bytes), choice);
  return spoilt && zipSync(spoilt, { level: 0, mtime: new Date(2026, 0, 1) });
}
