/** The reference as a text that a local one can be compared with. */

import type { DraftingMaterials } from '../../assets/load-drafting-materials.js';
import {
  type DatedData,
  findProvince,
  formAt,
  type LevelId,
  type Locality,
  unitWords,
} from '../../data/index.js';
import {
  type Draft,
  draftMarkdown,
  type Profile,
  type ProfileLayer,
  type ResolvedProfile,
  resolveProfile,
  unitLayer,
} from '../../draft/index.js';
import { parseRegulation } from '../../parse/index.js';
import { paragraphBlocks } from '../../read/markdown/paragraph-blocks.js';
import type { ReferenceLevel } from '../../reference/index.js';
import { isProvision } from '../../tree/e-ids.js';
import type { Document, Node, NodeType, Regulation, TopNode } from '../../tree/nodes.js';
import { issuersOf, type LevelMap, localityReader, type Place } from '../../wording/index.js';
import { refuseOtherUnit } from '../drafting/one-unit.js';

export interface ReferenceTextSource {
  materials: DraftingMaterials;
  data: DatedData;
  levels: LevelMap;
  places: readonly Place[];
  /** ISO date where the local text has none. */
  today: string;
  /** What was drafted for texts before, in a run over many: of texts of one level and day the model is one. */
  drafted?: DraftedModels;
}

/** By what they are drafted from. */
export type DraftedModels = Map<string, Omit<ModelText, 'tree'> & { provisions: Document }>;

/** Beyond so many the oldest is forgotten. */
const MOST_DRAFTED = 64;

/** The model text of a day for a locality, and what the draft from which it comes says of it. */
export interface ModelText {
  tree: Document;
  draft: Draft;
  profile: ResolvedProfile;
}

/**
 * The model text for the locality and the day of a local text, by the same drafting and the same parser. The model
 * has no masthead, recitals, recipients or signature of its own: they are the local text's, so that only provisions
 * are compared.
 */
export function referenceText(local: Document, source: ReferenceTextSource): Document {
  return modelTextOn(local.meta.date ?? source.today, local, source).tree;
}

/**
 * The same for any day; for one before the reference, of its first day.
 * @param day ISO date
 * @param own what is known of the text beside its locality
 * @param said what the user says of the unit
 * @throws Failure `commands.draft.otherUnit` where the user speaks of another unit than the text
 */
export function modelTextOn(
  day: string,
  local: Document,
  source: Omit<ReferenceTextSource, 'today'>,
  own: Profile = {},
  said: readonly ProfileLayer[] = [],
): ModelText {
  const { reference, templates, templateFolder, paragraphs } = source.materials;
  const from = Object.values(reference.about.levels).map((level) => level.from);
  const asOf = [day, from.toSorted()[0] ?? ''].toSorted().at(-1) ?? day;
  const unit = unitIn(local, asOf, source);
  const layer = unit.layer ?? wordsOfLevel(unit.level, unit.level, source.data);
  if (unit.province) refuseOtherUnit(said, { province: unit.province }, layer, source.data, asOf);
  const layers: ProfileLayer[] = [
    { source: 'today', values: { asOf } },
    layer,
    ...said,
    { source: 'option', values: { issue: 'annexed', predecessors: [], ...own } },
  ];
  const { profile, draft, provisions } = draftOnce(layers, source, () => {
    const profile = resolveProfile(layers, source.materials.defaults, source.materials.templates);
    const draft = draftMarkdown(profile, { reference, templates, templateFolder });
    return { profile, draft, provisions: parseRegulation(paragraphBlocks(draft.markdown, paragraphs)).tree };
  });
  const { number, date, issuer, name: subject } = reference.about;
  const meta = { ...local.meta, number, date, issuer, subject };
  return { tree: { ...local, meta, children: graft(local, provisions) }, draft, profile };
}

/** What was drafted from the same layers before, or what is drafted now. */
function draftOnce(
  layers: readonly ProfileLayer[],
  { drafted }: Pick<ReferenceTextSource, 'drafted'>,
  make: () => Omit<ModelText, 'tree'> & { provisions: Document },
): ReturnType<typeof make> {
  if (drafted === undefined) return make();
  const key = JSON.stringify(layers);
  const made = drafted.get(key) ?? make();
  drafted.set(key, made);
  const [oldest] = drafted.keys();
  if (drafted.size > MOST_DRAFTED && oldest !== undefined) drafted.delete(oldest);
  return made;
}

/** The province that a text names, with what the data know of it; of any other text only its level is known. */
function unitIn(
  local: Document,
  asOf: string,
  { data, levels, places, materials }: Omit<ReferenceTextSource, 'today'>,
): { level: ReferenceLevel & LevelId; province: Locality | null; layer: ProfileLayer | null } {
  const { tier, names } = localityReader(levels, places, issuersOf(data))(local);
  const unit = names.map((name) => unitOf(name, data, asOf)).find((found) => found !== null) ?? null;
  const communesFrom = materials.reference.about.levels.commune?.from ?? '';
  if (tier === 'communal' && asOf >= communesFrom) return { level: 'commune', province: null, layer: null };
  return { level: 'province', province: unit, layer: unit && unitLayer(data, unit, asOf) };
}

function unitOf(name: string, data: DatedData, asOf: string): Locality | null {
  const answer = findProvince(name, data, asOf);
  return answer.kind === 'found' && formAt(answer.unit, asOf) !== null ? answer.unit : null;
}

function wordsOfLevel(level: ReferenceLevel, id: LevelId, { levels }: DatedData): ProfileLayer {
  const { word, committee } = unitWords({ level: id, name: '' }, levels);
  const above = unitWords({ level: 'province', name: '' }, levels);
  return {
    source: 'data',
    values: {
      level,
      unit: { name: word, title: word, self: word },
      committee: { name: committee, title: committee },
      province: { title: above.word, committee: above.committee },
    },
  };
}

/** What belongs to the form of a document and not to its provisions. */
const FORM_PARTS: ReadonlySet<NodeType> = new Set<NodeType>([
  'masthead',
  'recital',
  'enactingFormula',
  'recipients',
  'signatureBlock',
]);

/** A central regulation in the form of the local text, whose cover stays: the central decision issues another text. */
export function centralInFormOf(local: Document, central: Document): Document {
  const annexed = central.children.find(isRegulation);
  const cover = local.children.filter((child) => !isRegulation(child));
  const regulation = { type: 'regulation' as const, children: annexed?.children ?? central.children };
  const children = graft(local, { ...central, children: [...cover, regulation as Regulation] });
  return { ...local, meta: central.meta, children };
}

/** The form of the local text with the provisions of the reference: of its cover, and of its regulation. */
function graft(local: Document, drafted: Document): TopNode[] {
  const annexed = drafted.children.find(isRegulation);
  const regulation = annexed?.children ?? [];
  if (!local.children.some(isRegulation)) return withProvisions(local.children, regulation);
  const cover = drafted.children.filter((child) => !isRegulation(child));
  return withProvisions(local.children, cover).map((child) =>
    isRegulation(child) ? { ...child, children: withProvisions(child.children, regulation) } : child,
  );
}

/** The provisions stand where the local text has its first one, or else its first text. */
function withProvisions(local: readonly TopNode[], drafted: readonly TopNode[]): TopNode[] {
  const provisions = drafted.filter((child) => !FORM_PARTS.has(child.type));
  const isKept = (child: TopNode) => FORM_PARTS.has(child.type) || isRegulation(child);
  const firsts = [isProvision, (child: TopNode) => !isKept(child)].map((test) => local.findIndex(test));
  const at = firsts.find((index) => index >= 0) ?? local.length;
  return [...local.slice(0, at), ...provisions, ...local.slice(at).filter(isKept)];
}

const isRegulation = (node: Node): node is Regulation => node.type === 'regulation';
