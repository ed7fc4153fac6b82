/** Patterns that are not linear on any text, but only meet texts, or only try counts, that are bounded: by key, with the bound. */
const COMMAND_LINE = 'over what commander says of one word of the command line, which is at most 128 kB long';

export const BOUNDED: Readonly<Record<string, string>> = {
  '/(?:sửa đổi|bổ sung)[^.;]{0,80}(?:bởi|theo|tại|của)[^.;]*$/iu': 'over the 1,000 signs before a citation',
  '/border(?:-(?:left|right))?\\s*:\\s*(?!none|0|medium none|hidden)[^;]*\\b(?:solid|double|dotted|dashed)\\b/i':
    'over the first 1,000 signs of a style',
  '/\\s(?:của)\\s+(?<issuer>[^)]+?)\\s*\\)?\\.?$/u': 'over the last 300 signs of a line',
  '/^\\p{Lu}[^.;]{3,300}?\\s(?:ban hành\\s(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định)\\s|quy định\\s.*\\snhư sau\\s?:$)/u':
    'tries at most 300 beginnings',
  '/^(?:\\p{Lu}\\p{L}*(?:\\s\\p{L}+){0,2}\\s)?[Ss]ố\\s?:?\\s*[\\d\\p{L}. ]{0,12}\\s?[-/][\\p{L}\\d /.-]+$/u':
    'tries at most twelve signs before the dash',
  '/\\sCỦA\\s\\P{Ll}+$/u': 'over titles, which have at most 120 signs',
  '/"((?:[^"\\\\]|\\\\[\\s\\S])*)"|\'((?:[^\'\\\\]|\\\\[\\s\\S])*)\'|counters?\\(\\s*([\\w-]+)\\s*(?:,\\s*(?:"([^"]*)"|\'([^\']*)\')\\s*)?(?:,\\s*([\\w-]+)\\s*)?\\)/gi':
    'over the first 1,000 signs of a value',
  '/<meta\\s[^>]*charset\\s*=\\s*["\']?\\s*([\\w.:-]+)/i': 'over the first 16 kB of a page',
  '/<(?:Override|Relationship) [^<>]*?(?:PartName|Target)="\\/?([^"<>]+)"[^<>]*\\/>/g':
    'over parts that docx writes, in whose tags no text of a document stands',
  '/(<!-- rules: made by `npm run docs` -->\\n).*?(<!-- \\/rules -->)/s': 'over the project’s own README',
  '/tổng số\\s+(?<what>\\p{L}{1,20}(?:\\s\\p{L}{1,20}){0,2})(?!\\p{L})[^.;\\d]{0,60}?(?<part>\\d{1,5})\\/(?<whole>\\d{1,5})(?![\\d/-])/giu':
    'tries at most three words of 20 letters and 60 signs after them',
  '/\\[\\s*(?:tên|số|ngày|đơn vị|địa phương|điền|ghi rõ|nhập|chèn|\\.{2,}|…)[^\\]]{0,60}\\]/giu':
    'tries at most 60 signs',
  "/option '(.*)' argument/s": COMMAND_LINE,
  "/option '(.*)' not specified/s": COMMAND_LINE,
  "/with .*'([^']*)'/s": COMMAND_LINE,
  '/Allowed choices are (.*)\\.$/s': COMMAND_LINE,
  "/(?:argument|value) '(.*)' is invalid/s": COMMAND_LINE,
  '/<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<!--[\\s\\S]*?-->/g':
    'over text that an XML parser has taken, where all that is opened is closed',
};
