/** Who sends a paper: how the body that proposes the draft heads, numbers and signs it. */
import { type DatedData, type Level, type PaperSender, withUnit } from '../data/index.js';
import { restyleTone } from '../text/tone-style.js';
import type { DraftFacts } from './draft-facts.js';

export interface Sender {
  /** As a sentence names it. */
  name: string;
  superior: string | null;
  issuer: string;
  motto: PaperSender['motto'];
  /** Of the body, in numbers. */
  symbol: string;
  signs: string;
  archive: string;
  /** What the officer must check of the form. */
  confirm: string | null;
}

/**
 * @param senders the rows of paper-senders.yaml
 * @returns null for a draft that names no proposer, or a body of which no row says how it writes
 */
export function senderOf(
  facts: DraftFacts,
  senders: readonly PaperSender[],
  { levels, partyCells }: Pick<DatedData, 'levels' | 'partyCells'>,
): Sender | null {
  const { proposer } = facts;
  if (proposer === null) return null;
  const key = folded(proposer);
  const row = senders
    .filter(({ begins }) => key.startsWith(`${folded(begins)} `))
    .toSorted((a, b) => b.begins.length - a.begins.length)[0];
  if (row === undefined) return null;
  const unit = unitOf(facts.committee, levels, partyCells.committee);
  // Words of our own take the draft's habit of writing ủy or uỷ.
  const inHabit = (text: string): string =>
    /[uU][ỷỶ]/u.test(facts.committee) ? restyleTone(text, 'new', 'uy') : text;
  const { superior, issuer, short } = headOf(row, proposer, facts, unit);
  return {
    name: proposer,
    superior,
    issuer,
    motto: row.motto,
    symbol: row.symbol ?? `${initials(short)}${short === proposer ? '' : facts.symbol}`,
    signs: inHabit(row.signs ?? proposer),
    archive: inHabit(row.archive),
    confirm: row.confirm ?? null,
  };
}

interface UnitInCapitals {
  level: Level;
  /** "TỈNH NGHỆ AN" */
  words: string;
}

/** "TỈNH ỦY NGHỆ AN" is the committee of "TỈNH NGHỆ AN", "ĐẢNG ỦY XÃ ĐẠI ĐỒNG" that of "XÃ ĐẠI ĐỒNG". */
function unitOf(committee: string, levels: DatedData['levels'], cell: string): UnitInCapitals | null {
  const key = folded(committee);
  for (const level of levels.levels) {
    const word = level.word.toUpperCase();
    const named = level.committee.named ? [level.committee.words, cell] : [level.committee.words];
    for (const words of named) {
      const begin = `${folded(words)} `;
      if (!key.startsWith(begin)) continue;
      const rest = committee.slice(begin.length);
      if (rest.startsWith(`${word} `)) return { level, words: rest };
      if (!level.committee.named) return { level, words: `${word} ${rest}` };
    }
  }
  return null;
}

type Head = Pick<Sender, 'superior' | 'issuer'> & {
  /** The name without that of the committee whose body it is. */
  short: string;
};

function headOf(row: PaperSender, name: string, facts: DraftFacts, unit: UnitInCapitals | null): Head {
  const { superior, committee } = facts;
  const proposer = row.short === undefined ? name : name.replace(row.short.of, row.short.as);
  const placed = (name: string): string =>
    unit === null
      ? name.toUpperCase()
      : withUnit(name.toUpperCase(), { word: ` ${unit.level.word.toUpperCase()}` }, ` ${unit.words}`);
  const whole = { short: name };
  if (row.head === 'issuer') return { ...whole, superior, issuer: committee };
  if (row.head === 'standing-body') {
    const standing = row.standing ?? '';
    const superior = placedEnd(proposer.slice(standing.length + 1));
    return { ...whole, superior, issuer: standing.toUpperCase() };
  }
  if (row.head === 'own') return { ...whole, superior: null, issuer: placedEnd(proposer) };
  if (row.head === 'party-committee') {
    const organisation = unit === null ? null : placed(unit.level.organisation);
    return { ...whole, superior: organisation, issuer: placedEnd(proposer) };
  }
  const short = withoutCommittee(proposer, committee, unit);
  return { short, superior: committee, issuer: short.toUpperCase() };

  /** A name that ends with the word of the unit gets the unit's name; another one is whole. */
  function placedEnd(name: string): string {
    const end = unit === null ? null : ` ${unit.level.word.toUpperCase()}`;
    return end !== null && name.toUpperCase().endsWith(end) ? placed(name) : name.toUpperCase();
  }
}

/** "Ban Dân vận Tỉnh ủy" is the "Ban Dân vận" of the "TỈNH ỦY NGHỆ AN". */
function withoutCommittee(name: string, committee: string, unit: UnitInCapitals | null): string {
  const words = unit?.level.committee.words;
  const ends = [committee, ...(words === undefined ? [] : [words])];
  const end = ends.find((one) => folded(name).endsWith(` ${folded(one)}`));
  return end === undefined ? name : name.slice(0, -end.length - 1);
}

/** "Ban Tuyên giáo và Dân vận" is "BTGDV": the first letters of its syllables (36-HD/VPTW), but for "và". */
const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** One spelling and one case, so that "Tỉnh uỷ" is found as "TỈNH ỦY"; the length stays. */
const folded = (text: string): string => text.normalize('NFC').toUpperCase().replaceAll('UỶ', 'ỦY');
