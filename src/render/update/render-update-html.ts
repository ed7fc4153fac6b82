/** An update as one HTML file that needs nothing else: the three texts side by side, line by line, with what came of each. */
import { printDate } from '../../text/calendar-date.js';
import { escapeXml } from '../../text/escape-xml.js';
import type { OtherWords, Update, UpdatedText, UpdateRow, UpdateWords } from '../../update/update.js';
import { isNews } from '../../update/update.js';
import { type HtmlPage, htmlPage } from '../html/html-page.js';
import { tag } from '../html/tag.js';
import { otherWordsOf } from './marked-words.js';
import { notesOfRow, placeOfRow, type UpdateMessages, wordsOfLine } from './row-words.js';

export interface UpdateHtmlOptions {
  catalogue: UpdateMessages;
  /** Language of the words, as HTML names it. */
  language: string;
  /** The style sheet, from `templates/report/`. */
  assets: HtmlPage['assets'];
}

/** All text is escaped, and nothing is loaded or run. */
export function renderUpdateHtml(update: Update, { catalogue, language, assets }: UpdateHtmlOptions): string {
  const title = catalogue['update.title']({ name: nameOf(update.local, catalogue) });
  const content = [
    tag('header', {}, tag('h1', {}, escapeXml(title)), counts(update, catalogue)),
    // Beside the table, so that the style sheet alone shows what is ticked.
    tag('input', { type: 'checkbox', id: 'only' }),
    tag('label', { for: 'only' }, escapeXml(catalogue['update.onlyNews']())),
    tag('main', {}, printTable(update, catalogue)),
  ];
  return htmlPage({ title, language, assets, content });
}

function printTable(update: Update, catalogue: UpdateMessages): string {
  const columns = [
    catalogue['update.place'](),
    `${catalogue['update.since']()}: ${centralName(update.since, catalogue)}`,
    `${catalogue['update.current']()}: ${centralName(update.current, catalogue)}`,
    catalogue['update.result'](),
    ...(hasOthers(update)
      ? [`${catalogue['update.others']()}: ${update.others.map((one) => nameOf(one, catalogue)).join('; ')}`]
      : []),
  ];
  const rows = update.rows.filter(hasWords).map((row) => printUpdateRow(row, hasOthers(update), catalogue));
  return tag(
    'table',
    {},
    `<colgroup><col class="place">${'<col>'.repeat(columns.length - 1)}</colgroup>`,
    tag('thead', {}, tag('tr', {}, ...columns.map((name) => tag('th', { scope: 'col' }, escapeXml(name))))),
    tag('tbody', {}, rows.join('')),
  );
}

const hasOthers = ({ others }: Update): boolean => others.length > 0;

const nameOf = (text: UpdatedText, catalogue: UpdateMessages): string =>
  catalogue['update.text'](printedName(text));

/** Of the model the day is that of its words, and no date of the decision. */
const centralName = (text: UpdatedText, catalogue: UpdateMessages): string =>
  catalogue['update.centralText'](printedName(text));

const printedName = ({ name, number, day }: UpdatedText): { name: string; day: string } => ({
  name: number ?? name ?? '',
  day: day === null ? '' : printDate(day),
});

/** A line without words, such as the place of a number that a scan lacks, tells a reader nothing. */
const hasWords = ({ since, current, local, result }: UpdateRow): boolean =>
  [since, current, local, result].some((words) => wordsOfLine(words) !== '');

function counts({ summary }: Update, catalogue: UpdateMessages): string {
  const said = Object.entries(summary).flatMap(([status, count]) =>
    status === 'toConfirm' || count === 0
      ? []
      : [`${catalogue[`update.status.${status as UpdateRow['status']}`]()}: ${count}`],
  );
  return tag('p', {}, escapeXml(said.join('; ')));
}

function printUpdateRow(row: UpdateRow, besideOthers: boolean, catalogue: UpdateMessages): string {
  const { since, current, local, result, others } = row;
  const shown = result ?? local;
  const beside = wordsOfLine(shown);
  const status = tag('span', { class: 'status' }, escapeXml(catalogue[`update.status.${row.status}`]()));
  const notes = notesOfRow({ ...row, others: [] }, catalogue).map((note) => tag('li', {}, escapeXml(note)));
  const leaves = result === null && local !== null;
  // On a narrow screen, where the columns stand below each other, each cell says of which it is.
  const cell = (of: 'since' | 'current' | 'result' | 'others', ...content: string[]): string =>
    tag('td', { 'data-of': catalogue[`update.${of}`]() }, ...content);
  return tag(
    'tr',
    { class: [row.status, ...(isNews(row) ? [] : ['quiet'])].join(' ') },
    tag('th', { scope: 'row' }, escapeXml(placeOfRow(row, catalogue)), status),
    cell('since', markedWords(since, beside)),
    cell('current', markedWords(current, wordsOfLine(since))),
    cell(
      'result',
      leaves
        ? tag('del', {}, labelOf(local), escapeXml(wordsOfLine(local)))
        : markedWords(result, wordsOfLine(since)),
      ...(notes.length > 0 ? [tag('ul', { class: 'notes' }, ...notes)] : []),
    ),
    ...(besideOthers
      ? [
          cell(
            'others',
            ...others.map((other) => otherWords(other, wordsOfLine(local ?? result))),
            ...row.lackedBy.map((from) => lackedWords(from, catalogue)),
          ),
        ]
      : []),
  );
}

const otherWords = (other: OtherWords, beside: string): string =>
  tag('div', {}, tag('div', { class: 'from' }, escapeXml(other.from)), markedWords(other, beside));

const lackedWords = (from: string, catalogue: UpdateMessages): string =>
  tag(
    'div',
    { class: 'notes' },
    tag('span', { class: 'from' }, escapeXml(from)),
    ` ${escapeXml(catalogue['update.nothing']())}`,
  );

/** The words, with those marked that the line beside does not have. */
function markedWords(words: Pick<UpdateWords, 'label' | 'heading' | 'text'> | null, beside: string): string {
  const text = wordsOfLine(words);
  if (words === null || text === '') return '';
  if (text === beside || beside === '') return labelOf(words) + escapeXml(text);
  const parts = otherWordsOf(text, beside).map((stretch) => {
    const end = stretch.text.trimEnd();
    if (!stretch.isOther) return escapeXml(stretch.text);
    return tag('mark', {}, escapeXml(end)) + stretch.text.slice(end.length);
  });
  return labelOf(words) + parts.join('');
}

const labelOf = ({ label }: Pick<UpdateWords, 'label'>): string =>
  label === '' ? '' : `${tag('b', {}, escapeXml(label))} `;
