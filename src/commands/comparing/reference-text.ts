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
import { draftMarkdown, type ProfileLayer, resolveProfile, unitLayer } from '../../draft/index.js';
import { parseRegulation } from '../../parse/index.js';
import { markdownBlocks } from '../../read/markdown/markdown-blocks.js';
import type { ReferenceLevel } from '../../reference/index.js';
import { isProvision } from '../../tree/e-ids.js';
import type { Document, Node, NodeType, Regulation, TopNode } from '../../tree/nodes.js';
import { type LevelMap, localityReader, type Place } from '../../wording/index.js';

export interface ReferenceTextSource {
  materials: DraftingMaterials;
  data: DatedData;
  levels: LevelMap;
  places: readonly Place[];
  /** ISO date where the local text has none. */
  today: string;
}

/**
 * The model text for the locality and the day of a local text, by the same drafting and the same parser. The model
 * has no masthead, recitals, recipients or signature of its own: they are the local text's, so that only provisions
 * are compared.
 */
export function referenceText(local: Document, source: ReferenceTextSource): Document {
  const { materials, today } = source;
  const { reference, templates, templateFolder } = materials;
  const from = Object.values(reference.about.levels).map((level) => level.from);
  const asOf = [local.meta.date ?? today, from.toSorted()[0] ?? ''].toSorted().at(-1) ?? today;
  const layers: ProfileLayer[] = [
    { source: 'today', values: { asOf } },
    layerFor(local, asOf, source),
    { source: 'option', values: { issue: 'annexed', predecessors: [] } },
  ];
  const profile = resolveProfile(layers, materials.defaults, materials.templates);
  const { markdown } = draftMarkdown(profile, { reference, templates, templateFolder });
  const drafted = parseRegulation(markdownBlocks(markdown)).tree;
  const { number, date, issuer, name: subject } = reference.about;
  const meta = { ...local.meta, number, date, issuer, subject };
  return { ...local, meta, children: graft(local, drafted) };
}

/** What the data know of the locality that the text names; where it names none, the words of its level alone. */
function layerFor(
  local: Document,
  asOf: string,
  { data, levels, places, materials }: ReferenceTextSource,
): ProfileLayer {
  const { tier, names } = localityReader(levels, places)(local);
  const unit = names.map((name) => unitOf(name, data, asOf)).find((found) => found !== null) ?? null;
  const communesFrom = materials.reference.about.levels.commune?.from ?? '';
  if (tier === 'communal' && asOf >= communesFrom) return wordsOfLevel('commune', 'commune', data);
  return (unit && unitLayer(data, unit, asOf)) ?? wordsOfLevel('province', 'province', data);
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
