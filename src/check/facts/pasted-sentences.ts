/** Sentences that stand twice in a row: pasted twice, in one paragraph or as two that follow each other. */
import { foldForMatching } from '../../text/index.js';
import type { Document, Node } from '../../tree/nodes.js';
import { printedText } from '../../wording/node-text.js';
import { textNodes } from './text-nodes.js';

/** A shorter sentence may come back by right: "Điều này có hiệu lực.", "Họ và tên:". */
const LEAST_WORDS = 6;
/** "… dân vận. Các cấp …": where a sentence ends and the next begins. */
const BETWEEN = /(?<=[.;!?])\s+(?=[\p{Lu}“"])/u;

/** "Sửa đổi, bổ sung khoản 2 như sau:" comes back in article after article, each time before other words; "… như thế nào?" heads a page of answers, and "(Ký tên, đóng dấu, ghi rõ họ tên)" stands under each of two signatures; "Khoản này được bổ
 * sung theo quy định tại …" under each place of a consolidated text. */
const NEVER_PASTED =
  /[?:]\s*$|^\(.*\)\s*$|^(?:Điều|Khoản|Điểm|Mục|Chương|Đoạn|Cụm từ)\s[^.]{0,80}?(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)\s.*theo quy định/su;

export interface Sentence {
  /** What it stands in. */
  node: Node;
  start: number;
  text: string;
  /** Its words without capitals and without the mark at its end. */
  key: string;
}

const found = new WeakMap<Document, readonly Sentence[]>();

/** The second of each two, in the order of the text. Worked out once for a document. */
export function pastedSentences(root: Document): readonly Sentence[] {
  const known = found.get(root);
  if (known) return known;
  // A heading may say again what the chapter is called, and capitals are lines of a title.
  const sentences = textNodes(root)
    .filter((node) => 'value' in node && /\p{Ll}/u.test(node.value))
    .flatMap(sentencesOf);
  const isTold = ({ key, text }: Sentence): boolean =>
    key.split(' ').length >= LEAST_WORDS && !NEVER_PASTED.test(text);
  const pasted = sentences.filter(
    (one, at) => isTold(one) && (sentences[at - 1]?.key === one.key || beginsPastedRow(sentences, at)),
  );
  found.set(root, pasted);
  return pasted;
}

/** So many sentences in a row may have been pasted together. */
const LONGEST_ROW = 5;

/** "Một. Hai. Một. Hai.": whether the sentences before this one come back from here on, all in one text. */
function beginsPastedRow(sentences: readonly Sentence[], at: number): boolean {
  for (let length = 2; length <= LONGEST_ROW; length++) {
    const [first, again] = [sentences.slice(at - length, at), sentences.slice(at, at + length)];
    if (at < length || again.length < length) return false;
    const isOneText = [...first, ...again].every(({ node }) => node === again[0]?.node);
    if (isOneText && first.every(({ key }, step) => key === again[step]?.key)) return true;
  }
  return false;
}

function sentencesOf(node: Node): Sentence[] {
  const whole = printedText(node);
  let from = 0;
  return whole.split(BETWEEN).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    return { node, start, text, key: foldForMatching(text).replace(/(?<![.;!?\s])[.;!?\s]+$/u, '') };
  });
}
