/** A matrix as one HTML page. */
import type { CellState, CoverageMatrix, MatrixCell, MatrixText } from '../../matrix/matrix.js';
import { printDate } from '../../text/calendar-date.js';
import { escapeControls } from '../../text/escape-json.js';
import { escapeXml } from '../../text/escape-xml.js';
import { showObeyed } from '../../text/obeyed-signs.js';
import { addressInWords } from '../../tree/address.js';
import { htmlPage } from '../html/html-page.js';
import { tag } from '../html/tag.js';
import { figureHeads } from './figure-heads.js';
import type { messages } from './messages.vi.js';
import { printMap } from './print-map.js';

/** The words of a matrix in the reader's language. */
export type MatrixMessages = typeof messages;

export interface MatrixPageOptions {
  catalogue: MatrixMessages;
  /** Language of the words, as HTML names it. */
  language: string;
  /** The style sheet and the scripts, from `templates/report/`. */
  assets: { style: string; scripts: readonly string[] };
}

/** A sign beside the colour, for those who see no colours and for print. */
const SIGNS: Record<CellState, string> = { covered: '', weakened: '◐ ', partial: '◔ ', missing: '○' };

/** All text of the documents is escaped; the table can be read and printed without scripts. */
export function renderMatrixPage(
  matrix: CoverageMatrix,
  { catalogue, language, assets }: MatrixPageOptions,
): string {
  const title = catalogue['matrix.title']({ texts: matrix.texts.length, articles: matrix.articles.length });
  const content = [
    printHeader(matrix, title, catalogue),
    printTools(catalogue),
    tag(
      'main',
      {},
      tag('div', { class: 'frame' }, printTable(matrix, catalogue)),
      printMap(matrix, catalogue),
      printLeft(matrix, catalogue),
    ),
    tag('aside', { id: 'detail', hidden: true, tabindex: -1 }),
    tag('script', { type: 'application/json', id: 'data' }, pageData(matrix, catalogue)),
  ];
  return htmlPage({ title, language, assets, content });
}

function printHeader({ reference, day }: CoverageMatrix, title: string, catalogue: MatrixMessages): string {
  const legend = catalogue['matrix.legend']({ covered: '■', weakened: '◐', partial: '◔', missing: '○' });
  const lines = [
    catalogue['matrix.basis']({ number: reference.number, day: printDate(day) }),
    reference.note,
    legend,
  ];
  return tag(
    'header',
    {},
    tag('h1', {}, escapeXml(title)),
    ...lines.map((line) => tag('p', {}, escapeXml(line))),
    tag('noscript', {}, tag('p', {}, escapeXml(catalogue['matrix.html.needsScript']()))),
  );
}

function printTools(catalogue: MatrixMessages): string {
  const filter = catalogue['matrix.html.filter']();
  const choice = (value: string, label: string) => tag('option', { value }, escapeXml(label));
  return tag(
    'div',
    { class: 'tools', role: 'toolbar' },
    tag('input', { type: 'search', id: 'filter', placeholder: filter, 'aria-label': filter }),
    tag(
      'label',
      {},
      tag('input', { type: 'checkbox', id: 'gaps' }),
      escapeXml(catalogue['matrix.html.onlyGaps']()),
    ),
    tag(
      'label',
      {},
      escapeXml(catalogue['matrix.html.show']()),
      ' ',
      tag(
        'select',
        { id: 'colour' },
        choice('state', catalogue['matrix.html.byState']()),
        choice('similarity', catalogue['matrix.html.bySimilarity']()),
        choice('changes', catalogue['matrix.html.byChanges']()),
      ),
    ),
    tag('span', { class: 'keys' }, escapeXml(catalogue['matrix.html.keys']())),
  );
}

function printTable(matrix: CoverageMatrix, catalogue: MatrixMessages): string {
  const figures = figureHeads(catalogue);
  const heading = (label: string, title: string) =>
    tag('th', { scope: 'col', title }, tag('button', { type: 'button' }, escapeXml(label)));
  const sort = catalogue['matrix.html.sort']();
  const head = [
    heading(catalogue['matrix.name'](), sort),
    ...figures.map((label) => heading(label, sort)),
    ...matrix.articles.map(({ requirement, subject }) =>
      heading(addressInWords(requirement).replace('Điều ', ''), `${addressInWords(requirement)}. ${subject}`),
    ),
  ];
  return tag(
    'table',
    { id: 'matrix' },
    tag('thead', {}, tag('tr', {}, ...head)),
    tag('tbody', {}, matrix.texts.map((text, index) => printRow(text, index, matrix, catalogue)).join('')),
  );
}

function printRow(
  text: MatrixText,
  index: number,
  { articles }: CoverageMatrix,
  catalogue: MatrixMessages,
): string {
  const sum = (of: (cell: MatrixCell) => number) => text.cells.reduce((total, cell) => total + of(cell), 0);
  const mean = sum(({ similarity }) => similarity) / Math.max(articles.length, 1);
  const figure = (value: number | string, shown: string) =>
    tag('td', { class: 'figure', 'data-sort': value }, escapeXml(shown));
  return tag(
    'tr',
    { 'data-text': index },
    tag('th', { scope: 'row', title: text.file }, tag('button', { type: 'button' }, escapeXml(text.name))),
    figure(text.counts.covered, `${text.counts.covered}/${articles.length}`),
    figure(mean, `${Math.floor(100 * mean)}%`),
    figure(
      sum(({ changes }) => changes),
      String(sum(({ changes }) => changes)),
    ),
    figure(text.obsolete, String(text.obsolete)),
    figure(text.own.length, String(text.own.length)),
    figure(text.date ?? '', text.date === null ? '–' : printDate(text.date)),
    ...text.cells.map((cell) => printCell(cell, catalogue)),
  );
}

function printCell({ state, similarity, changes }: MatrixCell, catalogue: MatrixMessages): string {
  const percent = Math.floor(100 * similarity);
  const shown = state === 'missing' ? '' : String(percent);
  return tag(
    'td',
    {
      class: state,
      'data-sort': state === 'missing' ? -1 : similarity,
      'data-changes': changes,
      title: catalogue[`matrix.state.${state}`](),
    },
    `${SIGNS[state]}${shown}`,
  );
}

function printLeft({ left }: CoverageMatrix, catalogue: MatrixMessages): string {
  if (left.length === 0) return '';
  const items = left.map(({ file, reason }) => tag('li', {}, escapeXml(`${file}: ${reason}`)));
  return tag('section', {}, tag('h2', {}, escapeXml(catalogue['matrix.left']())), tag('ul', {}, ...items));
}

/** What the script shows of a cell or a row. "<" would end the element early. */
function pageData({ articles, texts }: CoverageMatrix, catalogue: MatrixMessages): string {
  const data = {
    words: Object.fromEntries(
      PAGE_WORDS.map((name) => [name.replace(/^matrix\.(html\.)?/, ''), catalogue[name]()]),
    ),
    articles: articles.map(({ requirement, ...article }) => ({
      ...article,
      name: addressInWords(requirement),
    })),
    texts: texts.map(({ name, file, own, nearest, cells }) => ({
      name: showObeyed(name),
      file: showObeyed(file),
      nearest,
      own: own.map(({ eId, ...provision }) => ({
        ...provision,
        place: eId === null ? '' : addressInWords(eId),
      })),
      cells: cells.map(({ state, wording, modelWording, missingClauses }) => ({
        state,
        wording,
        model: modelWording,
        missing: missingClauses.map(addressInWords),
      })),
    })),
  };
  return escapeControls(JSON.stringify(data)).replaceAll('<', '\\u003c');
}

const PAGE_WORDS = [
  'matrix.state.covered',
  'matrix.state.weakened',
  'matrix.state.partial',
  'matrix.state.missing',
  'matrix.html.close',
  'matrix.html.model',
  'matrix.html.this',
  'matrix.html.difference',
  'matrix.html.others',
  'matrix.html.noWords',
  'matrix.html.absent',
  'matrix.html.missingClauses',
  'matrix.html.onlyHere',
  'matrix.html.alsoIn',
  'matrix.html.more',
  'matrix.own',
  'matrix.nearest',
] as const;
