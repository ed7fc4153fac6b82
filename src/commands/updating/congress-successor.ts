/** The congress and the term that recitals name, where the data know those of the unit on both days. */
import type { ResolvedProfile } from '../../draft/index.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { findLegalNumbers } from '../../text/legal-numbers.js';

/** Puts the term of the new day into a recital; null where it names no term of the unit, or one of an instrument of its own. */
export type TermSuccessor = (
  recital: string,
) => { text: string; reasons: string[]; confirm: string[] } | null;

/** Whose term it is: "Đảng bộ tỉnh khóa XX", "Thường trực Thành ủy khóa XVII". */
const OF_COMMITTEE = /Đại hội|Đảng bộ|Tỉnh ủy|Thành ủy|Tỉnh uỷ|Thành uỷ/iu;
/** Others that have congresses or terms with the same numbers. */
const OF_OTHERS = /toàn quốc|Hội đồng nhân dân|HĐND|Quốc hội|Đoàn Thanh niên|Công đoàn|Hội |Mặt trận/u;

export function termSuccessor(
  since: ResolvedProfile,
  current: ResolvedProfile,
  catalogue: Catalogue,
): TermSuccessor {
  const [old, now] = [termOf(since), termOf(current)];
  if (old === null || now === null || old.first === now.first) return () => null;
  // "lần thứ XX", "khóa XX, nhiệm kỳ 2020 - 2025"; not "lần thứ XXI"
  const years = `(?<of>,? nhiệm kỳ )${old.first}(?<dash> ?[-–] ?)${old.last}`;
  const pattern = new RegExp(
    `(?<word>[Ll]ần thứ|[Kk]hóa|[Kk]hoá) ${escapePattern(old.ordinal)}(?:${years})?(?![\\p{L}\\d])`,
    'gu',
  );
  const confirm = current.fields.get('congress')?.confirm;
  return (recital) => {
    const isOther = !OF_COMMITTEE.test(recital) || OF_OTHERS.test(recital);
    // An instrument with its number was issued in the term that it names.
    if (isOther || findLegalNumbers(recital).length > 0) return null;
    const reasons: string[] = [];
    const text = recital.replace(pattern, (from, ...found) => {
      const { word = '', of, dash = '' } = found.at(-1) as Record<string, string | undefined>;
      const to = `${word} ${now.ordinal}${of === undefined ? '' : `${of}${now.first}${dash}${now.last}`}`;
      reasons.push(catalogue['commands.update.successor']({ from, to }));
      return to;
    });
    if (reasons.length === 0) return null;
    const label = catalogue['draft.fieldLabel']({ field: 'congress' });
    const asked =
      confirm === undefined ? [] : [`${label}: ${catalogue['draft.point']({ message: confirm })}`];
    return { text, reasons, confirm: asked };
  };
}

interface CongressTerm {
  ordinal: string;
  first: string;
  last: string;
}

/** "2020 - 2025" */
const YEARS = /^(?<first>\d{4}) ?- ?(?<last>\d{4})$/;

function termOf({ fields }: ResolvedProfile): CongressTerm | null {
  const ordinal = fields.get('term.ordinal')?.value;
  const { first, last } = YEARS.exec(String(fields.get('term.years')?.value ?? ''))?.groups ?? {};
  return typeof ordinal === 'string' && first && last ? { ordinal, first, last } : null;
}
