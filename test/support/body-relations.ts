/**
 * Finds where a regulation contradicts itself about bodies: one that works with, reports to or directs itself, one that
 * is named twice in one breath, one that its layout does not have, a Front organ that inspects the Party. Who acts and
 * on whom is found from the names of bodies in the data and from the verbs of relation-words.yaml.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Body, bodyName, bodyOf, type Layout, type Tier } from '../../src/data/index.js';
import { foldTone } from '../../src/text/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { plainText } from '../../src/tree/text-of.js';
import { selectAll } from '../../src/tree/visit.js';
import { dated } from './dated-data.js';

interface RelationWords {
  relations: string[];
  attributive: string[];
  elsewhere: string[];
  superiors: string[];
  defines: string[];
  inspects: string[];
  inspectsParty: string[];
  partyObjects: string[];
  together: string[];
  partySections: string[];
  wholes: string[];
  parts: string[];
  generic: Record<string, Record<string, string>>;
}
const words = parse(
  readFileSync(new URL('../fixtures/draft/relation-words.yaml', import.meta.url), 'utf8'),
) as RelationWords;

/** A provision as far as it says who does what: an article or a clause, with the headings above it. */
export interface Said {
  eId: string;
  /** Heading of the section. */
  section: string;
  /** Heading of the article; its own for an article. */
  heading: string;
  text: string;
}

export interface Setting {
  layout: Layout;
  tier: Tier;
  asOf: string;
  /** The unit's words: "Tỉnh ủy", "tỉnh". */
  committee: string;
  word: string;
  /** The general name of advisers: "cơ quan tham mưu về công tác dân vận". */
  adviserClass: string;
}

export interface Contradiction {
  eId: string;
  kind:
    | 'itself'
    | 'twice'
    | 'absent'
    | 'inspects'
    | 'section'
    | 'part-and-whole'
    | 'undefined'
    | 'defined-twice';
  body: string;
}

/** The provisions of a document in order. */
export function saidIn(tree: Document): Said[] {
  const sections = selectAll(tree, 'section');
  return selectAll(tree, 'article').flatMap((article) => {
    const section = sections.find(({ children }) => (children as unknown[]).includes(article))?.heading ?? '';
    const heading = article.heading ?? '';
    const own = article.children
      .filter(({ type }) => type === 'paragraph')
      .map(plainText)
      .join('\n');
    const clauses = [...selectAll(article, 'clause'), ...selectAll(article, 'subclause')].map((clause) => ({
      eId: clause.eId ?? '',
      section,
      heading,
      text: clause.children
        .filter(({ type }) => type === 'paragraph')
        .map(plainText)
        .join('\n'),
    }));
    return [{ eId: article.eId ?? '', section, heading, text: own }, ...clauses];
  });
}

export function findContradictions(said: readonly Said[], setting: Setting): Contradiction[] {
  const names = namesOf(setting);
  const found = said.flatMap((one) => [...contradictionsIn(one, names), ...absentIn(one, names, setting)]);
  return [...found, ...wholesIn(said), ...definitionsIn(said, setting)];
}

interface Named {
  name: string;
  body: Body;
  isClass: boolean;
}
interface Mention extends Named {
  start: number;
  end: number;
}

const fold = (text: string): string => foldTone(text).toLowerCase();

/** Names of the bodies of the tier, and the general ones; the longest first, which wins where one holds another. */
function namesOf({ layout, tier, committee, word, adviserClass }: Setting): Named[] {
  const adviser = bodyOf(layout.adviser, dated.bodies) as Body;
  const specific = dated.bodies.bodies
    // A name of one syllable ("Báo") is a word like any other.
    .filter((body) => body.tier === tier && body.name.includes(' '))
    // A name that was used again is one body, that of today.
    .filter((body, _, all) => body.to === null || !all.some((o) => o.to === null && o.name === body.name))
    .map((body) => ({ name: fold(bodyName(body, { committee, word })), body, isClass: false }));
  const generic = Object.entries(words.generic[tier] ?? {}).map(([name, id]) => ({
    name,
    body: bodyOf(id, dated.bodies) as Body,
    isClass: false,
  }));
  return [...specific, ...generic, { name: fold(adviserClass), body: adviser, isClass: true }].sort(
    (one, other) => other.name.length - one.name.length,
  );
}

const familyOf = ({ of, id }: Body): string => of ?? id;

function mentionsIn(text: string, names: readonly Named[]): Mention[] {
  const found: Mention[] = [];
  for (const named of names)
    for (let start = text.indexOf(named.name); start >= 0; start = text.indexOf(named.name, start + 1)) {
      const end = start + named.name.length;
      const isWhole = !/\p{L}/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
      if (isWhole && !found.some((other) => start < other.end && other.start < end))
        found.push({ ...named, start, end });
    }
  return found
    .filter(({ isClass, end }) => !isClass || !words.elsewhere.some((w) => text.startsWith(` ${w} `, end)))
    .sort((one, other) => one.start - other.start);
}

const isParty = (text: string, { start }: Mention): boolean =>
  !words.attributive.some((word) => text.slice(0, start).endsWith(`${word} `));

/** Sentences, and the parts of one between semicolons. */
const segmentsOf = (text: string): string[] =>
  fold(text)
    .split(/[.;:\n]/u)
    .map((part) => part.trim());

function firstOf(text: string, wanted: readonly string[], from = 0): number {
  const places = wanted.map((word) => text.indexOf(word, from)).filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function contradictionsIn(one: Said, names: readonly Named[]): Contradiction[] {
  const heads = mentionsIn(fold(one.heading), names).map(({ body }) => body);
  const say = (kind: Contradiction['kind'], body: Body): Contradiction => ({
    eId: one.eId,
    kind,
    body: body.id,
  });
  const ofSection =
    words.partySections.some((word) => fold(one.section).includes(word)) && !one.eId.includes('__')
      ? heads.filter(({ side }) => side === 'front').map((body) => say('section', body))
      : [];
  const ofSegments = segmentsOf(one.text).flatMap((segment) => {
    if (words.defines.some((word) => segment.includes(word))) return [];
    const mentions = mentionsIn(segment, names);
    const parties = mentions.filter((mention) => isParty(segment, mention));
    const verb = firstOf(segment, words.relations);
    const subjects = parties.filter(({ start }) => verb < 0 || start < verb).map(({ body }) => body);
    const actors = subjects.length > 0 ? subjects : heads;
    const twice = mentions
      .filter((mention) => parties.includes(mention))
      .filter(({ body }) => !words.superiors.includes(body.id))
      .filter(({ body }, index, all) => all.findIndex((o) => familyOf(o.body) === familyOf(body)) < index)
      .map(({ body }) => say('twice', body));
    const isObject = (mention: Mention): boolean =>
      parties.includes(mention) ||
      words.relations.some((word) => segment.slice(0, mention.start).endsWith(`${word} `));
    const objects = verb < 0 ? [] : mentions.filter((one) => one.start > verb && isObject(one));
    const itself = objects
      .filter(({ body }) => subjects.length === 0 && heads.some((h) => familyOf(h) === familyOf(body)))
      .map(({ body }) => say('itself', body));
    return [
      ...twice,
      ...itself,
      ...inspections(segment, mentions, actors).map((body) => say('inspects', body)),
    ];
  });
  return [...ofSection, ...ofSegments];
}

/** Front organs that inspect, alone or together with others. */
function inspections(segment: string, mentions: readonly Mention[], actors: readonly Body[]): Body[] {
  const party = firstOf(segment, words.inspectsParty);
  const place = Math.max(
    firstOf(segment, words.inspects),
    party >= 0 && firstOf(segment, words.partyObjects, party) >= 0 ? party : -1,
  );
  if (place < 0) return [];
  const partners = mentions.filter(
    ({ start }) =>
      start < place && words.together.some((word) => segment.slice(0, start).endsWith(`${word} `)),
  );
  return [...actors, ...partners.map(({ body }) => body)].filter(({ side }) => side === 'front');
}

/** Bodies that a unit of the layout does not have, or that are over on the day; what is replaced may name them. */
function absentIn({ eId, heading, text }: Said, names: readonly Named[], { layout, asOf }: Setting) {
  const current = fold(`${heading}\n${text}`)
    .split('\n')
    .filter((line) => !line.includes('thay thế'))
    .join('\n');
  return mentionsIn(current, names)
    .filter(({ body }) => {
      const isOver =
        body.to !== null && body.to <= asOf && ![layout.adviser, ...layout.committees].includes(body.id);
      return isOver || layout.without.includes(body.id);
    })
    .map(({ body }): Contradiction => ({ eId, kind: 'absent', body: body.id }));
}

/** A heading that holds the bodies of another article's heading; a list that names a part and then the whole. */
function wholesIn(said: readonly Said[]): Contradiction[] {
  const articles = said.filter(({ eId }) => !eId.includes('__cl_'));
  const headings = articles.map(({ heading }) => heading).join('\n');
  return articles.flatMap(({ eId, heading, text }) => {
    const scope = eId.startsWith('dec__') ? text : heading;
    const whole = words.wholes.find((word) => fold(scope).includes(word));
    const part = words.parts.some((word) => fold(eId.startsWith('dec__') ? text : headings).includes(word));
    return whole !== undefined && part ? [{ eId, kind: 'part-and-whole' as const, body: whole }] : [];
  });
}

/** The general name is defined once, where it first stands. */
function definitionsIn(said: readonly Said[], { adviserClass }: Setting): Contradiction[] {
  const body = adviserClass;
  const using = said.filter(({ text }) => fold(text).includes(fold(adviserClass)));
  const defining = using.filter(({ text }) => words.defines.some((word) => fold(text).includes(word)));
  const first = using[0];
  if (first === undefined) return [];
  if (!defining.includes(first)) return [{ eId: first.eId, kind: 'undefined', body }];
  return defining.slice(1).map(({ eId }) => ({ eId, kind: 'defined-twice' as const, body }));
}
