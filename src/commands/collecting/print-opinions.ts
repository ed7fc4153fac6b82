/** The table of opinions in its forms: CSV, HTML and JSON; Word has a file of its own. */
import { printCsv } from '../../print/csv.js';
import type { OpinionRow } from '../../render/word/opinion-table.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { CommandContext } from '../terminal/command.js';
import { editWords } from './edit-words.js';
import type { LeftFile, Opinion, Opinions } from './opinion.js';

type Words = CommandContext['words'];

export const opinionColumns = (words: Words): string[] => [
  words['commands.collect.number'](),
  words['commands.collect.place'](),
  words['commands.collect.draft'](),
  words['commands.collect.reviewer'](),
  words['commands.collect.opinion'](),
  words['commands.collect.answer'](),
];

/** "2026-05-03T08:00:00Z" as people write it: "03/5/2026". */
function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year && month && day ? `${day}/${Number(month) < 3 ? month : Number(month)}/${year}` : '';
}

/** The last cell is for whoever takes the opinion up or explains why not. */
function opinionRow(opinion: Opinion, words: Words): OpinionRow {
  const { number, address, draft, reviewer, file, date } = opinion;
  const who = [reviewer, ...(reviewer === file ? [] : [file]), dayOf(date)].filter((part) => part !== '');
  return [String(number), address, draft, who.join(', '), opinionWords(opinion, words), ''];
}

function opinionWords({ kind, comment, deleted, inserted }: Opinion, words: Words): string {
  if (kind === 'comment') return comment;
  const edit = editWords({ deleted, inserted }, words);
  return kind === 'silent' ? `${edit} ${words['commands.collect.silent']()}` : edit;
}

/** Whoever answers the opinions has to see whose are missing: a row of its own, without a number. */
const leftRow = ({ file, reason }: LeftFile, words: Words): OpinionRow => [
  '',
  '',
  '',
  file,
  words['commands.collect.left']({ reason }),
  '',
];

/** The rows of the table: the opinions, then the files that could not be read. */
export const opinionRows = ({ opinions, left }: Opinions, words: Words): OpinionRow[] => [
  ...opinions.map((one) => opinionRow(one, words)),
  ...left.map((one) => leftRow(one, words)),
];

export const opinionsAsCsv = (collected: Opinions, words: Words): string =>
  printCsv([opinionColumns(words), ...opinionRows(collected, words)]);

export function opinionsAsHtml(collected: Opinions, words: Words, language: string): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((text) => `<${tag}>${escapeXml(text).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  const title = escapeXml(words['commands.collect.title']());
  const style =
    'body{font:14px/1.45 serif;margin:2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:4px 6px;vertical-align:top;text-align:left}th{background:#eee}';
  return `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n<table>\n<thead>${cells(opinionColumns(words), 'th')}</thead>\n<tbody>\n${opinionRows(
    collected,
    words,
  )
    .map((row) => cells(row, 'td'))
    .join('\n')}\n</tbody>\n</table>\n</body>\n</html>\n`;
}
