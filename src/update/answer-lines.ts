/** Each line of a base with what answers it in another standing text, and the lines of that text which nothing answers. */
import { compareRegulations } from '../compare/compare-regulations.js';
import { isReworded } from '../merge/touched.js';
import { indexUnits } from '../merge/unit-index.js';
import type { Document, Node } from '../tree/nodes.js';
import { type Unit, unitsOf } from '../wording/units.js';
import { NO_LINE } from '../wording/words.js';
import type { AnswerOptions } from './answers.js';
import type { Decision } from './decide.js';
import { standsInArticle } from './unit-address.js';
import type { OtherWords } from './update.js';

/** The words of the other text that answer a line, and its lines in which they stand. */
export interface OtherAnswer extends Omit<OtherWords, 'from'> {
  nodes: readonly Node[];
  /** Whether they say something else than the line, or say it in other words. */
  isDifferent: boolean;
}

export interface AnsweredLines {
  /** How the base is rebuilt: its lines, and after them those that come in. */
  decisions: Decision[];
  /** Of each provision line of the base that the other text answers. */
  answers: Map<Node, OtherAnswer>;
  /** Provision lines of the base of which it has nothing, each with all that nests in it. */
  lacking: Set<Node>;
}

/** @param isChosen whether the words of the other text stand where they differ */
export function answerLines(
  ours: Document,
  theirs: Document,
  isChosen: boolean,
  phrases: AnswerOptions['phrases'],
): AnsweredLines {
  const comparison = compareRegulations(ours, theirs, phrases === undefined ? {} : { phrases });
  const units = { ours: unitsOf(ours, () => NO_LINE).all, theirs: unitsOf(theirs, () => NO_LINE).all };
  const byOurs = indexUnits(comparison, 'base');
  const byTheirs = indexUnits(comparison, 'target');
  const answers = new Map<Node, OtherAnswer>();
  const taken = new Set<Unit>();
  const decisions = units.ours.map((local): Decision => {
    const entries = byOurs(local.order);
    const orders = new Set(entries.flatMap(({ target }) => target?.order ?? []));
    const answering = [...orders].flatMap((order) => units.theirs[order] ?? []);
    const current = answering.find((unit) => !taken.has(unit)) ?? null;
    if (current !== null) taken.add(current);
    const kept: Decision = {
      status: 'kept',
      since: null,
      current,
      local,
      heading: local.heading,
      text: local.text,
      wordsOf: 'local',
    };
    if (answering.length === 0 || !standsInArticle(local)) return kept;
    const answer = answerOf(local, answering, isReworded(entries));
    answers.set(local.node, answer);
    const isWhole = answering.length === 1 && current !== null && byTheirs(current.order).length === 1;
    if (!answer.isDifferent || !isChosen || !isWhole) return kept;
    return { ...kept, status: 'takenOver', heading: answer.heading, text: answer.text, wordsOf: 'current' };
  });
  const isAnswered = (unit: Unit): boolean => byTheirs(unit.order).some(({ base }) => base !== null);
  // An article into which a part of another one of the base has gone comes in with what it has of its own.
  const hasOwn = (unit: Unit): boolean => unit.nested.some((one) => !isAnswered(one) || hasOwn(one));
  const answered = (unit: Unit): boolean =>
    unit.kind === 'article' && !taken.has(unit) && hasOwn(unit) ? false : isAnswered(unit);
  const more = units.theirs.filter((unit) => standsInArticle(unit) && !answered(unit)).map(comingIn);
  const lacking = new Set(units.ours.filter((unit) => lacks(unit, answers)).map(({ node }) => node));
  return { decisions: [...decisions, ...more], answers, lacking };
}

/** Whether nothing of a provision line is answered; of what lacks with its holder only the holder is named. */
function lacks(unit: Unit, answers: ReadonlyMap<Node, OtherAnswer>): boolean {
  const isAbsent = (one: Unit): boolean => !answers.has(one.node) && one.nested.every(isAbsent);
  const hasWords = (one: Unit): boolean => Boolean(one.heading || one.text) || one.nested.some(hasWords);
  const isNamed = unit.holder !== null && standsInArticle(unit.holder) && isAbsent(unit.holder);
  return standsInArticle(unit) && !isNamed && hasWords(unit) && isAbsent(unit);
}

function answerOf(local: Unit, answering: readonly Unit[], isOtherWords: boolean): OtherAnswer {
  const heading = answering.map((unit) => unit.heading).find((one) => one !== null) ?? null;
  const text = answering.map((unit) => unit.text).join(' ');
  return {
    label: answering[0]?.label ?? '',
    heading,
    text,
    nodes: answering.map(({ node }) => node),
    isDifferent: isOtherWords && (text !== local.text || heading !== local.heading),
  };
}

const comingIn = (current: Unit): Decision => ({
  status: 'added',
  since: null,
  current,
  local: null,
  heading: current.heading,
  text: current.text,
  wordsOf: 'current',
});
