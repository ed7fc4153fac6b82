/** Which required articles a regulation has, as a bar of one piece an article. */
import type { Coverage } from '../../check/index.js';
import { escapeXml } from '../../text/escape-xml.js';
import { addressInWords } from '../../tree/address.js';
import { tag } from '../html/tag.js';
import type { CheckPageOptions } from './report-page.js';

type ArticleCoverage = Coverage['articles'][number];
type State = ArticleCoverage['state'];

/** A sign beside the colour, for those who see no colours and for print. */
const SIGNS: Record<State, string> = { covered: '■', weakened: '◐', partial: '◔', missing: '○' };
const STATES = Object.keys(SIGNS) as State[];

export function coverageBar({ articles }: Coverage, catalogue: CheckPageOptions['catalogue']): string {
  const pieces = articles.map((article) => pieceOf(article, catalogue));
  const gaps = articles.filter(({ state }) => state !== 'covered');
  const legend = STATES.map((state) => `${SIGNS[state]} ${catalogue[`report.state.${state}`]()}`).join(', ');
  return tag(
    'section',
    { class: 'coverage' },
    tag('h3', {}, escapeXml(catalogue['report.coverage']()), ' ', tag('small', {}, escapeXml(legend))),
    tag('ol', { class: 'bar' }, ...pieces),
    gaps.length === 0
      ? ''
      : tag(
          'ul',
          { class: 'gaps' },
          ...gaps.map((gap) => tag('li', {}, escapeXml(describe(gap, catalogue)))),
        ),
  );
}

function pieceOf(article: ArticleCoverage, catalogue: CheckPageOptions['catalogue']): string {
  const { requirement, state } = article;
  const title = describe(article, catalogue);
  const number = addressInWords(requirement).replace(/^\p{L}+ /u, ''); // "Điều 9" to "9"; not "9"
  return tag('li', { class: state, title }, tag('span', {}, SIGNS[state]), escapeXml(number));
}

function describe(
  { requirement, subject, state, missingClauses }: ArticleCoverage,
  catalogue: CheckPageOptions['catalogue'],
): string {
  return catalogue['report.article']({
    article: addressInWords(requirement),
    subject,
    state: catalogue[`report.state.${state}`](),
    clauses: missingClauses.map(addressInWords).join('; '),
  });
}
