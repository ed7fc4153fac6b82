/** The reference's model text as a tree, so that a document can be aligned with it. */
import { type Reference, type Situation, selectVariant, type Variant } from '../../reference/index.js';
import { NO_META } from '../../tree/no-meta.js';
import type { Document, Paragraph, Provision } from '../../tree/nodes.js';
import { OMISSION } from '../../wording/provision-words.js';

const TYPES = { art: 'article', cl: 'clause', sub: 'subclause' } as const;
const FIELD = /\{\{[^{}]*\}\}/g; // matches "{{committee.name}}"; not "{ghi chú}"

/**
 * The articles of the model text for a situation, with the ids of the requirements, without what only one of the full
 * texts says. What a profile fills in is a mark of omission, which is no word: no locality's own name counts for or
 * against it.
 */
export function modelTree({ model }: Reference, situation: Situation): Document {
  const known = new Map<string, Provision>();
  const articles: Provision[] = [];
  for (const provision of model) {
    const variant = selectVariant(provision, situation);
    const path = provision.id.split('__');
    const [kind, number] = (path.at(-1) ?? '').split('_') as [keyof typeof TYPES, string];
    if (!variant || !(kind in TYPES) || path[0] === 'dec') continue;
    const node = toProvision(TYPES[kind], number, provision.id, variant);
    known.set(provision.id, node);
    const parent = known.get(path.slice(0, -1).join('__'));
    if (parent) parent.children.push(node);
    else articles.push(node);
  }
  return { type: 'document', kind: 'regulation', meta: { ...NO_META }, children: articles };
}

function toProvision(
  type: (typeof TYPES)[keyof typeof TYPES],
  number: string,
  eId: string,
  { heading, text, optional = [] }: Variant,
): Provision {
  const label = type === 'article' ? `Điều ${number}.` : `${number}.`;
  const children = optional
    .reduce((rest, part) => rest.replace(part, ''), text ?? '')
    .split('\n\n')
    .map(withoutFields)
    .filter((value) => value !== '')
    .map((value): Paragraph => ({ type: 'paragraph', value }));
  return {
    type,
    number,
    eId,
    label,
    heading: heading === undefined ? null : withoutFields(heading),
    children,
  };
}

function withoutFields(text: string): string {
  return text.replace(FIELD, OMISSION).replace(/\s+/g, ' ').trim();
}
