/** What a reader can set and search: filters by class with their counts, search, next and previous. */

import { escapeXml } from '../../text/escape-xml.js';
import { CLASSES, type ClassCounts, type ClassSet } from '../comparison/classes.js';
import type { ComparisonMessages } from '../comparison/messages.js';
import { tag } from './tag.js';

/** @param hidden classes whose filter is off when the page opens */
export function printTools(counts: ClassCounts, hidden: ClassSet, words: ComparisonMessages): string {
  const filters = CLASSES.filter((name) => counts[name] > 0).map((name) =>
    tag(
      'label',
      { class: `filter c-${name}` },
      tag('input', { type: 'checkbox', value: name, checked: hidden.has(name) ? undefined : true }),
      escapeXml(words[`comparison.class.${name}`]()),
      tag('span', { class: 'count' }, String(counts[name])),
    ),
  );
  const button = (id: string, sign: string, label: string) =>
    tag('button', { type: 'button', id, title: label, 'aria-label': label }, escapeXml(sign));
  const print = words['comparison.html.print']();
  const find = words['comparison.html.search']();
  return tag(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': words['comparison.html.tools']() },
    tag(
      'fieldset',
      { class: 'filters' },
      tag('legend', {}, escapeXml(words['comparison.html.filters']())),
      ...filters,
    ),
    tag(
      'div',
      { class: 'controls' },
      tag(
        'label',
        { class: 'filter' },
        tag('input', { type: 'checkbox', id: 'only-changes' }),
        escapeXml(words['comparison.html.onlyChanges']()),
      ),
      tag('input', { type: 'search', id: 'search', placeholder: find, 'aria-label': find }),
      tag('output', { id: 'found', 'aria-live': 'polite' }),
      button('previous', '↑', words['comparison.html.previous']()),
      button('next', '↓', words['comparison.html.next']()),
      tag('output', { id: 'position', 'aria-live': 'polite' }),
      tag('button', { type: 'button', id: 'print' }, escapeXml(print)),
    ),
  );
}
