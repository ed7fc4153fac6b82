/** Puts what was learnt into the values of a profile: what its file must say, however its lines are written. */
import { type Document, isMap, isSeq, type Node, type YAMLMap, YAMLSeq } from 'yaml';
import type { FieldValue } from '../draft/index.js';
import type { ListedProvision, WrittenProvision } from './provision-list.js';

export interface ProfileAmendment {
  fields: ReadonlyMap<string, FieldValue>;
  provisions: readonly ListedProvision[];
}

/** @param document of a profile that is valid; changed in place */
export function amendProfile(document: Document, { fields, provisions }: ProfileAmendment): void {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  for (const [field, value] of fields) setField(document, field.split('.'), value);
  const old = document.get('provisions', true);
  if (isAmended(provisions, lengthOf(old))) setProvisions(document, isSeq(old) ? old : null, provisions);
}

/** @param before how many the profile had */
export const isAmended = (provisions: readonly ListedProvision[], before: number): boolean =>
  provisions.some(({ isChanged }) => isChanged) || provisions.length !== before;

const lengthOf = (node: unknown): number => (isSeq(node) ? node.items.length : 0);

/** A group that is there without values ("signer:") gets its first. */
function setField(document: Document, path: readonly string[], value: FieldValue): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const group = path.slice(0, depth);
    if (!isMap(document.getIn(group, true))) setKept(document, group, document.createNode({}));
  }
  setKept(document, path, document.createNode(value));
}

/** What takes the place of a value keeps the remarks that stood beside it. */
function setKept(document: Document, path: readonly string[], node: Node): void {
  const old = document.getIn(path, true) as Node | undefined;
  if (old?.comment && !isSeq(node) && !isMap(node)) node.comment = old.comment;
  if (old?.commentBefore) node.commentBefore = old.commentBefore;
  document.setIn(path, node);
}

function setProvisions(
  document: Document,
  old: YAMLSeq | null,
  provisions: readonly ListedProvision[],
): void {
  const list = old ?? new YAMLSeq(document.schema);
  const items = [...list.items];
  list.items = provisions.map(({ origin, written, isChanged }) => {
    const item = origin === null ? undefined : items[origin - 1];
    if (!isMap(item)) return document.createNode(tidied(written));
    if (isChanged) amendItem(document, item, written);
    return item;
  });
  // A list of short items in one line does not hold paragraphs.
  if (list.flow && provisions.some(({ isChanged }) => isChanged)) list.flow = false;
  if (old === null) document.set('provisions', list);
}

/** One item with other words; its remarks stay. */
export function amendItem(document: Document, item: YAMLMap, written: WrittenProvision): void {
  const now = tidied(written);
  for (const { key } of [...item.items]) if (!(String(key) in now)) item.delete(key);
  for (const [name, value] of Object.entries(now))
    if (JSON.stringify(item.toJSON()[name]) !== JSON.stringify(value))
      item.set(name, document.createNode(value));
}

const ORDER = ['after', 'before', 'replace', 'remove', 'heading', 'text', 'clauses', 'reason'] as const;

/** The names in the order in which the guide writes them, without those that say nothing. */
export function tidied(written: WrittenProvision): Record<string, unknown> {
  return Object.fromEntries(
    ORDER.map((name) => [name, written[name]] as const).filter(([, value]) => value != null),
  );
}
