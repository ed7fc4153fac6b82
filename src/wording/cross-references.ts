/** References of a text to provisions: "khoản 2 Điều 5", "Điều 5, khoản 2", "điểm a khoản 1 Điều này". */

export interface CrossReference {
  start: number;
  end: number;
  /** Where it leads, as eIds have it: "art_5__cl_2"; without the article for "khoản 2 Điều này". */
  path: string;
  article: 'this' | 'named';
  /** Of another instrument ("Điều 5 của Luật …"). */
  ofOther: boolean;
  /** Of the decision that issues the regulation ("Điều 2 Quyết định này"). */
  ofCover: boolean;
}

const NUMBER = '\\d+[a-zđ]?(?:\\.\\d+)?';
/** "điểm a, khoản 1, Điều 5", "khoản 2 Điều này", "Điều 7"; not "điều 5 triệu" in small letters without a khoản. */
const UPWARD = `(?:điểm\\s+(?<point>[a-zđ]|\\d+\\.\\d+)\\s*,?\\s+)?(?:khoản\\s+(?<clause>${NUMBER})\\s*,?\\s+)?(?:của\\s+)?Điều\\s+(?<article>${NUMBER}|này)`;
/** "Điều 5, khoản 2, điểm a" */
const DOWNWARD = `Điều\\s+(?<article2>${NUMBER})\\s*,\\s*khoản\\s+(?<clause2>${NUMBER})(?:\\s*,\\s*điểm\\s+(?<point2>[a-zđ]))?`;
const REFERENCE = new RegExp(`(?<![\\p{L}\\d])(?:${DOWNWARD}|${UPWARD})(?![\\p{L}\\d])`, 'gu');

/** The instrument that is named right after: "của Luật", "Quy chế này", "Nghị định số". */
const INSTRUMENT_AFTER =
  /^\s*,?\s*(?:của\s+|tại\s+|theo\s+|trong\s+)?(?<name>\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,4})/u;
/** "các Điều 5, 6 và 7 của …" leads on to the instrument. */
const MORE_NUMBERS = /^(?:\s*(?:,|và|hoặc|đến)\s*(?:Điều\s+)?\d+[a-zđ]?)+/u;

export function findCrossReferences(text: string): CrossReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const article = groups.article ?? groups.article2 ?? '';
    const clause = groups.clause ?? groups.clause2;
    const point = groups.point ?? groups.point2;
    const isBareThis = article === 'này' && clause === undefined;
    if (isBareThis) return [];
    const path = [
      article === 'này' ? '' : `art_${article}`,
      clause === undefined ? '' : `cl_${clause}`,
      point === undefined ? '' : point.includes('.') ? `sub_${point}` : `point_${point}`,
    ].filter((part) => part !== '');
    const end = match.index + match[0].length;
    const instrument = instrumentAfter(text.slice(end));
    return [
      {
        start: match.index,
        end,
        path: path.join('__'),
        article: article === 'này' ? ('this' as const) : ('named' as const),
        ofOther: instrument !== null && !/ này$/u.test(instrument),
        ofCover: instrument !== null && /^Quyết định này$/u.test(instrument),
      },
    ];
  });
}

/** "Quy chế này", "Luật Thanh niên"; null where none is named. */
function instrumentAfter(rest: string): string | null {
  const after = rest.replace(MORE_NUMBERS, '');
  const name = INSTRUMENT_AFTER.exec(after)?.groups?.name;
  if (name === undefined) return null;
  return /^(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)? này)/u.exec(name)?.[1] ?? name;
}
