/**
 * What differs beside the provisions, one line each: headers, footers, notes with the provision that holds their mark. Of
 * three texts also what the centre has changed there and the local text has too.
 */
import type { Comparison, OutsideDifference } from '../../compare/comparison.js';
import { noteText } from '../../text/note-number.js';
import { addressInWords } from '../../tree/address.js';
import type { ComparisonMessages } from './messages.js';

/** @param most how many are said before the rest are only counted; every one where it is left out */
export function outsideLines(
  { outside, outsideTakenUp = [] }: Comparison,
  catalogue: ComparisonMessages,
  most = outside.length + outsideTakenUp.length,
): string[] {
  const lines = [
    ...outside.map((one) => () => `${outsideLine(one, catalogue)}${changerNote(one, catalogue)}`),
    ...outsideTakenUp.map(
      (one) => () => catalogue['comparison.outside.takenUp']({ line: outsideLine(one, catalogue) }),
    ),
  ];
  const left = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => line()),
    ...(left > 0 ? [catalogue['comparison.outsideMore']({ count: left })] : []),
  ];
}

/** Of three texts: who made the difference. */
const changerNote = ({ changedBy }: OutsideDifference, catalogue: ComparisonMessages): string =>
  changedBy === undefined ? '' : ` (${catalogue[`comparison.changer.${changedBy}`]()})`;

/** What differs in a header, a footer or a note: the two texts, as much as shows the difference. */
function outsideLine(
  { kind, base, target, places }: OutsideDifference,
  catalogue: ComparisonMessages,
): string {
  const name = catalogue[`comparison.outside.${kind}`]();
  const place = places?.target ?? places?.base ?? null;
  const what =
    place === null ? name : catalogue['comparison.noteAt']({ what: name, place: addressInWords(place) });
  if (places && base !== null && target !== null && noteText(base) === noteText(target)) {
    const [from, to] = [addressOf(places.base), addressOf(places.target)];
    return catalogue['comparison.noteMoved']({ text: shorten(said(target), said(target))[0], from, to });
  }
  const [from, to] = shorten(said(base), said(target));
  return catalogue['comparison.outside']({ what, from, to });
}

/** A mark of Markdown is none that a reader sees in the text: "[^2]: Bãi bỏ …". */
const said = (text: string | null): string =>
  /^\[\^/.test(text ?? '') ? noteText(text ?? '') : (text ?? '');

const addressOf = (eId: string | null): string => (eId === null ? '' : addressInWords(eId));

/** Characters of a text that are shown. */
const SHOWN = 120;

/** Both texts from a little before the place where they part. */
function shorten(base: string, target: string): [base: string, target: string] {
  let same = 0;
  while (same < base.length && base[same] === target[same]) same++;
  const start = Math.max(base.lastIndexOf(' ', Math.max(same - SHOWN / 3, 0)), 0);
  const cut = (text: string): string => {
    const end = start + SHOWN;
    return `${start > 0 && text !== '' ? '…' : ''}${text.slice(start, end).trim()}${text.length > end ? '…' : ''}`;
  };
  return [cut(base), cut(target)];
}
