/** The last guard before a draft is written: its file name, masthead, title and body name the same unit. */
import { type DatedData, findProvince } from '../../data/index.js';
import { nameKey } from '../../data/name-key.js';
import { failer } from '../../findings/failure.js';
import type { Document, Node } from '../../tree/nodes.js';
import { ownText } from '../../tree/text-of.js';
import { visit } from '../../tree/visit.js';
import type { messages } from '../messages.vi.js';
import type { CheckedDraft } from './drafter.js';
import { otherCommuneIn, otherCommuneInFileName } from './other-commune.js';
import { otherUnitFinder } from './other-unit-finder.js';

const fail = failer<typeof messages>();

/** Where a name stands, as a message says it. */
type Part = 'masthead' | 'title' | 'body';

/** Parts that may name other units: what is cited, and those to whom the text goes. */
const MAY_NAME_OTHERS = new Set<Node['type']>(['recital', 'recipients', 'quotation']);

/**
 * @param paths of the files that are to be written
 * @throws Failure `commands.draft.mixedNames`, which says the part and both names
 */
export function refuseMixedNames(
  { profile, tree }: CheckedDraft,
  paths: Iterable<string>,
  data: DatedData,
): void {
  const fieldText = (field: string) => String(profile.fields.get(field)?.value ?? '');
  const name = fieldText('unit.name');
  const unit = fieldText('unit.title') || name;
  const masthead = fieldText('committee.title');
  if (!isBlank(masthead) && !nameKey(masthead).includes(nameKey(name)))
    throw fail('commands.draft.mixedNames', { part: 'masthead', other: masthead, unit });
  const files = [...paths];
  const isCommune = fieldText('level') === 'commune';
  const found =
    otherCommune(isCommune ? { unit, name } : null, files, { profile, tree }) ??
    otherProvince(isCommune ? fieldText('province.title') : name, name, files, { profile, tree }, data);
  if (found !== null) throw fail('commands.draft.mixedNames', { ...found, unit });
}

/** A name that is another unit's, and where it stands. */
type Found = { part: Part | 'file'; other: string };
type Drafted = Pick<CheckedDraft, 'profile' | 'tree'>;

/** @param own the commune that the draft is for; null for a province or city, whose text may well name communes */
function otherCommune(
  own: { unit: string; name: string } | null,
  files: readonly string[],
  { profile, tree }: Drafted,
): Found | null {
  const commune = own && { name: own.name, word: own.unit.slice(0, -own.name.length).trim() };
  for (const path of files) {
    const other = otherCommuneInFileName(path, commune);
    if (other !== null) return { part: 'file', other };
  }
  if (commune === null) return null;
  // What the locality says of its neighbours in provisions of its own is its own affair.
  const mayBeNamed = JSON.stringify([
    ...namesOfPredecessors(profile.fields),
    profile.fields.get('provisions')?.value ?? [],
  ]);
  for (const { part, text } of partsOf(tree)) {
    const other = otherCommuneIn(text, commune);
    if (other !== null && !mayBeNamed.includes(other)) return { part, other };
  }
  return null;
}

/** @param province the province or city of the draft, or that in which its commune is */
function otherProvince(
  province: string,
  name: string,
  files: readonly string[],
  { profile, tree }: Drafted,
  data: DatedData,
): Found | null {
  const answer = findProvince(province, data, profile.asOf);
  // Of a province that the data do not know, nobody can say which names are another's.
  if (answer.kind !== 'found') return null;
  const own = [name, ...answer.unit.forms.map((form) => form.name), ...namesOfPredecessors(profile.fields)];
  const finder = otherUnitFinder(data, answer.unit.id, own, profile.asOf);
  for (const path of files) {
    const other = finder.inFileName(path);
    if (other !== null) return { part: 'file', other };
  }
  const parts = partsOf(tree);
  // One look over all of it costs a tenth of many looks, and few drafts name another: where it finds none, no part has one.
  if (finder.inText(parts.map(({ text }) => text).join('\n')) === null) return null;
  for (const { part, text } of parts) {
    const other = finder.inText(text);
    if (other !== null) return { part, other };
  }
  return null;
}

const isBlank = (text: string): boolean => text === '' || /\p{Co}/u.test(text);

/** What is said of the documents that this one replaces: these may be another unit's. */
function namesOfPredecessors(fields: CheckedDraft['profile']['fields']): string[] {
  const items = fields.get('predecessors')?.value;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: Record<string, unknown>) =>
    [item.unit, item.committee, item.issuer, item.subject].filter(
      (text): text is string => typeof text === 'string',
    ),
  );
}

/** The texts of a document, with the part in which each stands. */
function partsOf(tree: Document): { part: Part; text: string }[] {
  const parts: { part: Part; text: string }[] = [];
  visit(tree, (node, ancestors) => {
    if (MAY_NAME_OTHERS.has(node.type)) return 'skip';
    const text = ownText(node);
    if (text !== '') parts.push({ part: partOf(node, ancestors), text });
    return undefined;
  });
  return parts;
}

function partOf(node: Node, ancestors: readonly Node[]): Part {
  if (node.type === 'paragraph' && (node.role === 'type' || node.role === 'subject')) return 'title';
  return ancestors.some(({ type }) => type === 'masthead') ? 'masthead' : 'body';
}
