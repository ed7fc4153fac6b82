/**
 * Cuts a published regulation or a draft into the texts of its provisions by the numbers at the starts of lines. Only for
 * comparing words in tests: the parser is what reads documents.
 */
const ARTICLE = /^Điều (\d+)\. */;
const CLAUSE = /^(\d+)\. +/;
const SUBCLAUSE = /^(\d+\.\d+)\. +/;
const TITLE = /^(?:Chương [IVX]+|Mục [IVX\d]+)/;

/** @param text Markdown or plain text; marks of emphasis and headings do not count */
export function provisionTexts(text: string): Map<string, string> {
  const lines = text.slice(text.indexOf('Chương I')).replaceAll(/\*(?:Tin|Hải|Tín)\*|[*#\\]/g, '');
  const texts = new Map<string, string>();
  let id = 'titles';
  for (const line of lines.split('\n').map((one) => one.trim())) {
    const [article, clause, subclause] = [ARTICLE, CLAUSE, SUBCLAUSE].map((pattern) => pattern.exec(line));
    if (article) id = `art_${article[1]}`;
    else if (subclause) id = `${id.replace(/__sub_.*/, '')}__sub_${subclause[1]}`;
    else if (clause) id = `${id.replace(/__cl_.*/, '')}__cl_${clause[1]}`;
    else if (TITLE.test(line)) id = 'titles';
    const words = line.replace(ARTICLE, '').replace(SUBCLAUSE, '').replace(CLAUSE, '');
    if (words !== '') texts.set(id, `${texts.get(id) ?? ''} ${words}`.trim());
  }
  return texts;
}
