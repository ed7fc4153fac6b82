/**
 * Words that a converter broke in two beside a letter with a mark: "Ph ạm vi", "Đi ều", "quy đ ịnh", "tha nh". A pair is closed where
 * one half can be no word and the whole is a syllable; halves that may be words only in a line that shows such a pair.
 */
import { isPossibleSyllable } from './syllable.js';

const ONSET = /^(?:[Nn]gh|[CcGgKkNnPpTt]h|[Nn]g|[Tt]r)$/;
const CODA = /^(?:ng|nh|ch)$/;
const ONE_CONSONANT = /^[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]$/;
/** "QUY Đ ỊNH", "TH ỰC HIỆN" in capitals. */
const ONE_CAPITAL = /^(?:NGH|[CGKNPT]H|NG|TR|[BCDĐGHKLMNPQRSTVX])$/;
const VOWEL = '[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]';
const FROM_VOWEL = new RegExp(`^${VOWEL}{1,3}[a-z]{0,2}$`, 'iu');
const TO_VOWEL = new RegExp(`^\\p{L}*${VOWEL}$`, 'iu');
/** A quick look that nearly no sound line passes: a half that can be no word. */
const MAY_BE_BROKEN = new RegExp(
  `(?:^|[ ("“])(?:ngh|[cgknpt]h|ng|tr|[bcdđghklmnpqrstvx]) ${VOWEL}| (?:ng|nh|ch)(?=$|[ ).,;:])`,
  'iu',
);
/** Words that begin with their vowel: the second half of a pair that may be two words. */
const WORDS = new Set(
  (
    'a à ạ á ai ái ải am ám an án ảo anh ánh ảnh ao áo ào ảnh áp ăn ắn âm ấm ân ấn ẩn ấp âu ấy ẩm ẩu e em én ép ê ếch êm ì ỉa í ít im ích ỉ ' +
    'in inh ong óc oai oan oán óng ô ồ ố ổ ốc ôm ốm ôn ồn ổn ông ống ơ ờ ở ớt ơn u ù ủ ú úng ủng ủy uỷ ủi ưa ừ ứ ưng ước ức ứng ưu ướt uốn ' +
    'uống út úp ùa úa uy uyên y ý ỷ yên yếu yêu yến yết ong ở oà òa oanh uẩn ưng ượt ương'
  ).split(' '),
);
/** "điểm c áp dụng": a letter that names something. */
const NAMES_LETTER =
  /^(?:điểm|khoản|mục|nhóm|hạng|loại|bảng|mẫu|khối|lớp|tổ|khu|tiết|chữ|vitamin|hình|phương|ký|và|,)$/iu;
/** Doubtful pairs that prove each other. */
const ENOUGH = 2;

/** A half that ends a word ("tha nh") may begin the next one as well ("kinh tế nh ưng"). */
type Proof = 'sure' | 'likely' | 'coda' | 'possible';

interface LetterGroup {
  text: string;
  start: number;
}

/**
 * Offsets of the blanks between the halves of broken words, in order; none in a sound text.
 * @param isBroken whether other words of the line are known to be broken
 */
export function blanksInPairs(text: string, isBroken: boolean): number[] {
  if (!MAY_BE_BROKEN.test(text)) return [];
  const pieces = [...text.matchAll(/\S+/g)].map(
    ({ 0: piece, index }): LetterGroup => ({ text: piece, start: index }),
  );
  const proofs = pieces.map((piece, index) => proofOf(pieces[index - 1], piece, pieces[index + 1]));
  const isProven =
    proofs.includes('sure') ||
    proofs.includes('coda') ||
    proofs.filter((proof) => proof === 'likely').length >= ENOUGH;
  if (!isProven && !isBroken) return [];
  const blanks: number[] = [];
  let closed = -2;
  proofs.forEach((proof, index) => {
    // Of two pairs that share a half the surer one is closed.
    if (proof === null || closed === index - 1 || isSurer(proofs[index + 1], proof)) return;
    closed = index;
    blanks.push((pieces[index + 1] as LetterGroup).start - 1);
  });
  return blanks;
}

const ORDER: readonly (Proof | null | undefined)[] = ['possible', 'coda', 'likely', 'sure'];
const isSurer = (one: Proof | null | undefined, other: Proof): boolean =>
  ORDER.indexOf(one) > ORDER.indexOf(other);

/** How surely a piece and the next one are one word. */
function proofOf(
  before: LetterGroup | undefined,
  piece: LetterGroup,
  next: LetterGroup | undefined,
): Proof | null {
  if (!next) return null;
  const head = piece.text.replace(/^["“(]+/u, '');
  const tail = next.text.replace(/(?<!["”).,;:!?])["”).,;:!?]+$/u, '');
  if (!/^\p{L}+$/u.test(head) || !/^\p{L}+$/u.test(tail) || !isPossibleSyllable(head + tail)) return null;
  if (CODA.test(tail) && TO_VOWEL.test(head)) return 'coda';
  if (!FROM_VOWEL.test(tail)) return null;
  // "TRƯỜNG TH AN BÌNH": capitals may be an abbreviation.
  if (/\p{Lu}$/u.test(tail)) return ONE_CAPITAL.test(head) && /^\P{ASCII}/u.test(tail) ? 'likely' : null;
  if (ONSET.test(head)) return 'sure';
  if (ONE_CONSONANT.test(head)) return NAMES_LETTER.test(before?.text ?? ',') && before ? null : 'likely';
  return WORDS.has(tail) || !isPossibleSyllable(tail) ? null : 'possible';
}
