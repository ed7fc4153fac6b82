/** Long Markdown is parsed in stretches; what is read, and where it stands, is as if it were parsed at once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnownParagraphs } from '../../src/assets/known-paragraphs.js';
import { LineIndex } from '../../src/read/line-index.js';
import { cutStretches } from '../../src/read/markdown/cut-stretches.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import { markdownLines } from '../../src/read/markdown/markdown-lines.js';
import { paragraphBlocks } from '../../src/read/markdown/paragraph-blocks.js';
import { parseMarkdown, parseStretches } from '../../src/read/markdown/parse-markdown.js';
import { composeSafely } from '../../src/text/stream-safe.js';

const LISTS = [
  '- một\n  - hai\n',
  '1. Cấp ủy\n   - a) Ban\n',
  '- **Điều 5.** Sở\n\n  đoạn sau\n',
  '* ba\nbốn\n',
  '- một\n\nCấp ủy\n\n1. hai\n\nSở\n\n',
  '- ```\n  - mã\n\nCấp ủy\n\n',
];
const OTHERS = [
  '\nCấp ủy lãnh đạo.\n\n',
  '\n# Chương I\n\n',
  '\n```\n- mã\n- mã\n```\n',
  '\n~~~~ a`b\n```\n- mã\n\nmã\n~~~~\n',
  '\n``` a`b\n- mã\n\nmã\n\n',
  '\n<!-- ghi\n\n- chú\n\nchú -->\n\n',
  '\n<div>\n```\n</div>\n\nCấp ủy\n\n',
  '\n<div>\n- trong\n</div>\n\n',
  '\n<!-- noise ocr: Tin -->\n\n',
  '\n> - trích\n\n',
  '\n| a | b |\n|---|---|\n| 1 | **2** |\n\n',
  '\n[b]: #c\n\n',
];

describe('stretches of Markdown', () => {
  const readWhole = (text: string) => markdownLines(parseMarkdown(text), text, new LineIndex(text), 0).blocks;
  const readCut = (text: string) =>
    markdownLines(parseStretches(cutStretches(text) ?? []), text, new LineIndex(text), 0).blocks;

  test('give what the whole gives, in the same places', () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...LISTS).map((item) => item.repeat(110)) },
      { weight: 3, arbitrary: fc.constantFrom(...OTHERS) },
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        expect(readCut(text)).toEqual(readWhole(text));
      }),
      { numRuns: 20 },
    );
  });

  test('cut long lists and long paragraphs, and nothing that may be code', () => {
    const list = '- một\n  - hai\n'.repeat(500);
    expect(cutStretches(list)?.length).toBeGreaterThan(3);
    expect(cutStretches(`\`\`\`\n${list}`)).toHaveLength(1);
    expect(cutStretches(`\`\`\`\nmã\n\`\`\`\n${list}`)?.length).toBeGreaterThan(3);
    expect(cutStretches('I- QUẢN LÝ\n\n1. Một.\n\n'.repeat(500))?.length).toBeGreaterThan(5);
    const paragraph = '**Điều 5.** Cấp ủy lãnh đạo\n'.repeat(1200);
    expect(cutStretches(paragraph)?.length).toBeGreaterThan(1);
    expect(readCut(paragraph).map(({ text, gap }) => [text, gap])).toEqual(
      readWhole(paragraph).map(({ text, gap }) => [text, gap]),
    );
  });

  test('are given up where one is too much for the parser: then it is read line by line, and nothing is lost', () => {
    const text = '[xã](#a) '.repeat(9000);
    expect(cutStretches(text)).toBeNull();
    expect(readMarkdown(text).blocks[0]?.text).toBe(text.trim());
  });
});

describe('composing', () => {
  test('parts more than thirty marks in a row, once, and leaves every other text as NFC has it', () => {
    const marks = '\u0301\u0323'.repeat(5000);
    const safe = composeSafely(`a${marks}`);
    expect(safe.replaceAll('\u034f', '')).toHaveLength(10_000);
    expect(composeSafely(safe)).toBe(safe);
    for (const text of ['Cấp ủy', 'Cấp ủy'.normalize('NFD'), 'กำ'.repeat(40), 'Ж'.repeat(40)])
      expect(composeSafely(text)).toBe(text.normalize('NFC'));
  });
});

/** As danvan writes drafts, and what a profile or a template may put among it. */
const PARAGRAPHS = [
  'Điều 5. Ban Dân vận',
  '1. Chủ trì nghiên cứu, tham mưu.',
  '12. Phối hợp **chặt chẽ**.',
  'a) Thông tin [cần bổ sung: số];',
  '- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Văn phòng.',
  '\\-----',
  '\\*',
  '# Chương I',
  'Số -QĐ/TU',
  'Cấp ủy\n===',
  'Điều\n2. Phạm vi',
  '2^3 m2 \\^',
];
const LEANING = [
  '```\nmã',
  '  tiếp theo mục trước',
  '[a]: #b',
  '[a]',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '<!-- x',
  'a\rb',
  '> trích',
];

test('paragraphs that stand by themselves are read one by one as in the whole, whatever stands among them', () => {
  const paragraph = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PARAGRAPHS) },
    { weight: 1, arbitrary: fc.constantFrom(...LEANING) },
  );
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), fc.constantFrom('', '\n'), (paragraphs, end) => {
      const text = paragraphs.join('\n\n') + end;
      expect(paragraphBlocks(text)).toEqual(markdownBlocks(text));
    }),
    { numRuns: 150 },
  );
});

test('what the build keeps of paragraphs is what reading them gives', async () => {
  const kept = [...(await readKnownParagraphs())];
  expect(kept.length).toBeGreaterThan(200);
  for (const [paragraph, blocks] of kept) expect(blocks, paragraph).toEqual(markdownBlocks(paragraph));
});
