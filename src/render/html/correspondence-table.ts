/** The table of articles at the head of the page: which answers which, how alike, what changed, with links. */
import { withNestedUnits } from '../../compare/reading-order.js';
import { escapeXml } from '../../text/escape-xml.js';
import { type CorrespondenceRow, percentOf } from '../comparison/correspondence.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { tag } from './tag.js';
import type { RowIds } from './text-rows.js';

/** Empty for texts without articles. */
export function articleTableHtml(
  rows: readonly CorrespondenceRow[],
  ids: RowIds,
  catalogue: ComparisonMessages,
): string {
  if (rows.length === 0) return '';
  const head = [
    catalogue['comparison.base'](),
    catalogue['comparison.target'](),
    catalogue['comparison.table.similarity'](),
    catalogue['comparison.table.what'](),
  ].map((text) => tag('th', { scope: 'col' }, escapeXml(text)));
  return tag(
    'details',
    { class: 'correspondence', open: true },
    tag('summary', {}, escapeXml(catalogue['comparison.table.title']())),
    tag(
      'table',
      {},
      tag('thead', {}, tag('tr', {}, ...head)),
      tag('tbody', {}, ...rows.map((row) => printRow(row, ids))),
    ),
  );
}

function printRow(row: CorrespondenceRow, ids: RowIds): string {
  const { base, target, similarity, what } = row;
  const id = placeOf(row, ids);
  const link = (text: string): string =>
    id === null || text === '' ? escapeXml(text) : tag('a', { href: `#${id}` }, escapeXml(text));
  return tag(
    'tr',
    {},
    tag('td', {}, link(base)),
    tag('td', {}, link(target)),
    tag('td', { class: 'share' }, percentOf(similarity)),
    tag('td', {}, escapeXml(what)),
  );
}

/** The line of the article, or the first that an appendix prints. */
function placeOf({ article, inAppendix = [] }: CorrespondenceRow, ids: RowIds): string | null {
  if (article !== null) return ids.of(article);
  for (const unit of inAppendix) {
    const id = withNestedUnits(unit)
      .map((inner) => ids.of(inner))
      .find((one) => one !== null);
    if (id !== undefined) return id;
  }
  return null;
}
