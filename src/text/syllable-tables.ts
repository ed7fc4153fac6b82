/**
 * What a written Vietnamese syllable is made of: onsets, rimes and tones, after the school orthography. A
 * syllable is onset + rime + tone; a rime is medial + nucleus + coda.
 */

export const TONES = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'] as const;
export type Tone = (typeof TONES)[number];

/** Each vowel letter with its six tones, in the order of TONES. */
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

/** A letter with its tone taken off: "ế" is "ê" and sắc. */
export const TONED_LETTERS: ReadonlyMap<string, { letter: string; tone: Tone }> = new Map(
  VOWELS.flatMap((row) => {
    const [letter = '', ...toned] = [...row];
    return toned.map((form, i) => [form, { letter, tone: TONES[i + 1] ?? 'ngang' }] as const);
  }),
);

/** Longest first, so that "ngh" is not read as "ng". "gi" and "qu" have rules of their own. */
export const ONSETS = [
  ...['ngh', 'ch', 'gh', 'kh', 'ng', 'nh', 'ph', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
] as const;

/** c, g, ng stand before a, o, u and their kin; k, gh, ngh before e, ê, i (and k before y). */
export const ONSETS_BEFORE_FRONT_VOWEL: ReadonlySet<string> = new Set(['k', 'gh', 'ngh']);
export const ONSETS_BEFORE_OTHER_VOWEL: ReadonlySet<string> = new Set(['c', 'g', 'ng']);
export const FRONT_VOWELS: ReadonlySet<string> = new Set(['e', 'ê', 'i', 'y']);

/** No medial after a lip sound ("moa" is no syllable) … */
export const LABIAL_ONSETS: ReadonlySet<string> = new Set(['b', 'm', 'p', 'ph', 'v']);
/** … but for these settled loans, given as onset + rime. */
export const LABIAL_LOANS: ReadonlySet<string> = new Set(['boa', 'buyt', 'phuy', 'voan', 'moay']);

/** Where a bare "y" makes the rime: ý, hy, kỷ, lý, mỹ, sỹ, tỷ, and the names Vy, Ny, Thy, Dy. */
export const ONSETS_BEFORE_Y: ReadonlySet<string> = new Set([
  ...['', 'd', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v'],
]);

/** A stop coda takes only sắc and nặng. */
export const STOP_CODAS: ReadonlySet<string> = new Set(['c', 'ch', 'p', 't']);
export const STOP_TONES: ReadonlySet<Tone> = new Set(['sắc', 'nặng']);

export interface Rime {
  medial: '' | 'o' | 'u';
  /** The vowel as a sound: "iê" for ia, iê, yê, ya; "uô" for ua; "ươ" for ưa; "i" for y. */
  nucleus: string;
  coda: string;
  /** Which letters of the spelling may carry the tone; two for open oa, oe, uy. */
  tonePlaces: readonly number[];
}

/** vowels as written, medial, nucleus, codas ("-" for none). */
type RimeRow = readonly [written: string, medial: Rime['medial'], nucleus: string, codas: string];

const WITHOUT_MEDIAL: readonly RimeRow[] = [
  ['a', '', 'a', '- c ch i m n ng nh o p t u y'],
  ['ă', '', 'ă', 'c m n ng p t'],
  ['â', '', 'â', 'c m n ng p t u y'],
  ['e', '', 'e', '- c m n ng o p t'],
  ['ê', '', 'ê', '- ch m n nh p t u'],
  ['i', '', 'i', '- ch m n nh p t u'],
  ['ia', '', 'iê', '-'],
  ['iê', '', 'iê', 'c m n ng p t u'],
  ['o', '', 'o', '- c i m n ng p t'],
  ['oo', '', 'oo', 'c ng'],
  ['ô', '', 'ô', '- c i m n ng p t'],
  ['ơ', '', 'ơ', '- i m n p t'],
  ['u', '', 'u', '- c i m n ng p t'],
  ['ua', '', 'uô', '-'],
  ['uô', '', 'uô', 'c i m n ng t'],
  ['ư', '', 'ư', '- c i m ng t u'],
  ['ưa', '', 'ươ', '-'],
  ['ươ', '', 'ươ', 'c i m n ng p t u'],
  ['y', '', 'i', '-'],
];

/** "yêu", "yên", "yết", "yếm": iê is written so where no onset stands before it. */
const WITHOUT_ONSET: readonly RimeRow[] = [['yê', '', 'iê', 'm n ng t u']];

const WITH_MEDIAL: readonly RimeRow[] = [
  ['oa', 'o', 'a', '- c ch i m n ng nh o p t y'],
  ['oă', 'o', 'ă', 'c m n ng p t'],
  ['oe', 'o', 'e', '- m n o t'],
  ['uâ', 'u', 'â', 'n ng t y'],
  ['uê', 'u', 'ê', '- ch n nh t'],
  ['uơ', 'u', 'ơ', '-'],
  ['uy', 'u', 'i', '- ch n nh p t u'],
  ['uyê', 'u', 'iê', 'n t'],
  ['uya', 'u', 'iê', '-'],
];

/** What follows "qu", whose u is the medial. "quốc" keeps an old spelling. */
const AFTER_QU: readonly RimeRow[] = [
  ['a', 'u', 'a', '- c ch i m n ng nh o p t u y'],
  ['ă', 'u', 'ă', 'c m n ng p t'],
  ['â', 'u', 'â', 'n ng t y'],
  ['e', 'u', 'e', '- n o t'],
  ['ê', 'u', 'ê', '- ch n nh t'],
  ['i', 'u', 'i', '- t'],
  ['ô', 'u', 'ô', 'c'],
  ['ơ', 'u', 'ơ', '- i n'],
  ['y', 'u', 'i', '- ch n nh p t'],
  ['yê', 'u', 'iê', 'n t'],
];

/** What follows "gi" where its i is also the vowel: "gì", "gìn", "giếng", "giết", "giễu". */
const AFTER_GI: readonly RimeRow[] = [
  ['', '', 'i', '- m n p t'],
  ['ê', '', 'iê', 'c m n ng p t u'],
];

const OPEN_WITH_TWO_PLACES: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);
const CLOSED_ON_SECOND: ReadonlySet<string> = new Set(['oa', 'oe', 'uy', 'oo', 'uya']);

/** Tables of rimes by spelling, in which `parseSyllable` looks up what is left after the onset. */
export const RIMES = byWriting([...WITHOUT_MEDIAL, ...WITH_MEDIAL]);
export const RIMES_WITHOUT_ONSET = byWriting(WITHOUT_ONSET);
export const RIMES_AFTER_QU = byWriting(AFTER_QU);
export const RIMES_AFTER_GI = byWriting(AFTER_GI);

function byWriting(rows: readonly RimeRow[]): ReadonlyMap<string, Rime> {
  return new Map(
    rows.flatMap(([written, medial, nucleus, codas]) =>
      codas.split(' ').map((listed) => {
        const coda = listed === '-' ? '' : listed;
        return [written + coda, { medial, nucleus, coda, tonePlaces: tonePlaces(written, coda) }] as const;
      }),
    ),
  );
}

/** The tone goes to the last letter with a mark of its own (ê, ơ, ă …), else to the second of oa, oe, uy, oo, else to the first. */
function tonePlaces(written: string, coda: string): readonly number[] {
  if (written === '') return [-1];
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => written.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  if (coda === '' && OPEN_WITH_TWO_PLACES.has(written)) return [0, 1];
  return [CLOSED_ON_SECOND.has(written) ? 1 : 0];
}
