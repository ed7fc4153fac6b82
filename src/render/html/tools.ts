/** What a reader can set and search: filters by class with their counts, search, next and previous. */

import { escapeXml } from '../../text/escape-xml.js';
import { ALL_CHANGERS } from '../comparison/changers.js';
import { CLASSES, type ClassCounts, type ClassSet } from '../comparison/classes.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { printReasonFilter, type ReasonCounts } from './reason-filter.js';
import { tag } from './tag.js';

export interface ToolsOptions {
  counts: ClassCounts;
  /** What the changes touch, by number. */
  reasons: ReasonCounts;
  /** Classes whose filter is off when the page opens. */
  hidden: ClassSet;
  /** Whether it is known who made which change. */
  hasChangers: boolean;
}

export function printTools(
  { counts, reasons, hidden, hasChangers }: ToolsOptions,
  catalogue: ComparisonMessages,
): string {
  const filters = CLASSES.filter((name) => counts[name] > 0).map((name) =>
    tag(
      'label',
      { class: `filter c-${name}` },
      tag('input', { type: 'checkbox', value: name, checked: hidden.has(name) ? undefined : true }),
      escapeXml(catalogue[`comparison.class.${name}`]()),
      tag('span', { class: 'count' }, String(counts[name])),
    ),
  );
  const button = (id: string, sign: string, label: string) =>
    tag('button', { type: 'button', id, title: label, 'aria-label': label }, escapeXml(sign));
  const print = catalogue['comparison.html.print']();
  const find = catalogue['comparison.html.search']();
  return tag(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': catalogue['comparison.html.tools']() },
    tag(
      'fieldset',
      { class: 'filters' },
      tag('legend', {}, escapeXml(catalogue['comparison.html.filters']())),
      ...filters,
    ),
    ...(hasChangers ? [printChangerFilters(catalogue)] : []),
    tag(
      'div',
      { class: 'controls' },
      tag(
        'label',
        { class: 'filter' },
        tag('input', { type: 'checkbox', id: 'only-changes' }),
        escapeXml(catalogue['comparison.html.onlyChanges']()),
      ),
      printReasonFilter(reasons, catalogue),
      tag('input', { type: 'search', id: 'search', placeholder: find, 'aria-label': find }),
      tag('output', { id: 'found', 'aria-live': 'polite' }),
      button('previous', '↑', catalogue['comparison.html.previous']()),
      button('next', '↓', catalogue['comparison.html.next']()),
      tag('output', { id: 'position', 'aria-live': 'polite' }),
      tag('button', { type: 'button', id: 'print' }, escapeXml(print)),
    ),
  );
}

function printChangerFilters(catalogue: ComparisonMessages): string {
  const filters = ALL_CHANGERS.map((changer) =>
    tag(
      'label',
      { class: 'filter' },
      tag('input', { type: 'checkbox', value: changer, checked: true }),
      escapeXml(catalogue[`comparison.changer.${changer}`]()),
    ),
  );
  const legend = tag('legend', {}, escapeXml(catalogue['comparison.html.changers']()));
  return tag('fieldset', { class: 'filters changers' }, legend, ...filters);
}
