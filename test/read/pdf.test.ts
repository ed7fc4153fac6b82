import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.js';
import { parseRegulation } from '../../src/parse/index.js';
import { chooseReader } from '../../src/read/index.js';
import { READING_LIMITS } from '../../src/read/limits.js';
import { readPdf } from '../../src/read/pdf/index.js';
import { encodeTcvn3, encodeVni } from '../support/encode-legacy.js';
import { makePdf, type PdfPageContent, type PlacedText, widthOf } from '../support/make-pdf.js';
import { clauseAgreement, countProvisions, realBytes, realDocuments } from '../support/real-documents.js';
import { showBlocks } from '../support/show-blocks.js';

const LEFT = 85;
const RIGHT = 540;
const INDENT = 36;
const LEADING = 18;

const read = (bytes: Uint8Array) => readPdf({ name: 'vb.pdf', bytes });
const shown = async (pages: PdfPageContent[]) => showBlocks((await read(makePdf(pages))).blocks);

async function failureOf(bytes: Uint8Array): Promise<Failure | null> {
  try {
    await read(bytes);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Sets paragraphs with an indented first line, wrapped at the right margin. */
function setParagraphs(paragraphs: readonly string[], top = 120): PlacedText[] {
  const texts: PlacedText[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let x = LEFT + INDENT;
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && x + widthOf(`${line} ${word}`) > RIGHT) {
        texts.push({ text: line, x, y });
        y += LEADING;
        x = LEFT;
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    texts.push({ text: line, x, y });
    y += LEADING;
  }
  return texts;
}

const centred = (text: string, y: number): PlacedText => ({ text, x: (LEFT + RIGHT - widthOf(text)) / 2, y });
const PARAGRAPHS = [
  'Điều 1. Quy chế này quy định trách nhiệm, cơ chế, phương thức thực hiện công tác dân vận của hệ thống chính trị.',
  'Công tác dân vận là trách nhiệm của các cơ quan, tổ chức, cá nhân trong hệ thống chính trị của tỉnh và các huyện, thành phố.',
  '1. Chịu trách nhiệm trước Ban Chấp hành.',
  '2. Lãnh đạo, cụ thể hóa các nghị quyết, chỉ thị, quyết định, quy chế của Đảng về xây dựng khối đại đoàn kết toàn dân tộc.',
  'a) Hằng năm.',
];

describe('paragraphs', () => {
  it('are joined from their wrapped lines', async () => {
    expect(await shown([{ texts: setParagraphs(PARAGRAPHS) }])).toBe(
      PARAGRAPHS.map((text) => `¶ ${text}\n`).join(''),
    );
  });

  it('are joined whatever the order in which the page draws its lines', async () => {
    const texts = setParagraphs(PARAGRAPHS).reverse();
    expect(await shown([{ texts }])).toBe(PARAGRAPHS.map((text) => `¶ ${text}\n`).join(''));
  });

  it('stay apart from a heading in the middle, whose lines are its own', async () => {
    const texts = [centred('Chương I', 60), centred('QUY ĐỊNH CHUNG', 78), ...setParagraphs(PARAGRAPHS)];
    expect((await shown([{ texts }])).split('\n').slice(0, 3)).toEqual([
      '¶ Chương I',
      '  QUY ĐỊNH CHUNG',
      `¶ ${PARAGRAPHS[0]}`,
    ]);
  });

  it('say on which page they stand', async () => {
    const page = { texts: setParagraphs(PARAGRAPHS) };
    const { blocks } = await read(makePdf([page, page]));
    expect(blocks.map((block) => block.origin[0]?.page)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(blocks.map((block) => block.gap === 'page')).toEqual(
      PARAGRAPHS.flatMap(() => [false]).concat([true, false, false, false, false]),
    );
  });
});

describe('columns', () => {
  const masthead: PlacedText[] = [
    { text: 'TỈNH ỦY QUẢNG TRỊ', x: 90, y: 60 },
    { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', x: 330, y: 60 },
    { text: '*', x: 150, y: 78 },
    { text: 'Số 12-QĐ/TU', x: 110, y: 96 },
    { text: 'Quảng Trị, ngày 05 tháng 8 năm 2021', x: 300, y: 99 },
  ];

  it('of a masthead are read one after the other', async () => {
    const texts = [...masthead, centred('QUYẾT ĐỊNH', 150), ...setParagraphs(PARAGRAPHS, 200)];
    const lines = (await shown([{ texts }])).split('\n').map((line) => line.slice(2));
    expect(lines.slice(0, 6)).toEqual([
      'TỈNH ỦY QUẢNG TRỊ',
      '*',
      'Số 12-QĐ/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Quảng Trị, ngày 05 tháng 8 năm 2021',
      'QUYẾT ĐỊNH',
    ]);
  });

  it('of a signature block are read one after the other, whoever ends first', async () => {
    const texts: PlacedText[] = [
      ...setParagraphs(PARAGRAPHS),
      { text: 'Nơi nhận:', x: 90, y: 400 },
      { text: 'T/M BAN THƯỜNG VỤ', x: 340, y: 400 },
      { text: '- Như Điều 2;', x: 90, y: 416 },
      { text: 'BÍ THƯ', x: 380, y: 418 },
      { text: '- Các đồng chí Tỉnh ủy viên;', x: 90, y: 432 },
      { text: '- Các sở, ban, ngành;', x: 90, y: 448 },
      { text: 'Nguyễn Văn A', x: 360, y: 464 },
      { text: '- Lưu.', x: 90, y: 480 },
    ];
    const lines = (await shown([{ texts }]))
      .trim()
      .split('\n')
      .map((line) => line.slice(2));
    expect(lines.slice(PARAGRAPHS.length)).toEqual([
      'Nơi nhận:',
      '- Như Điều 2;',
      '- Các đồng chí Tỉnh ủy viên;',
      '- Các sở, ban, ngành;',
      '- Lưu.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Nguyễn Văn A',
    ]);
  });

  const signed = (last: string): PlacedText[] => [
    ...setParagraphs(PARAGRAPHS),
    { text: 'Nơi nhận:', x: 90, y: 700 },
    { text: 'T/M BAN THƯỜNG VỤ', x: 340, y: 700 },
    { text: '- Như Điều 2;', x: 90, y: 716 },
    { text: 'BÍ THƯ', x: 380, y: 718 },
    { text: '- Các sở, ban, ngành;', x: 90, y: 732 },
    { text: 'Nguyễn Văn A', x: 360, y: 748 },
    { text: last, x: 90, y: 764 },
  ];
  const onTwoPages = async (last: string, next: readonly string[]): Promise<string[]> => {
    const texts = next.map((text, index) => ({ text, x: 90, y: 90 + 16 * index }));
    const lines = (await shown([{ texts: signed(last) }, { texts }])).trim().split('\n');
    return lines.map((line) => line.slice(2)).slice(lines.findIndex((line) => line.includes('Nơi nhận')));
  };
  const SIGNED = ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn A'];

  it('of a signature block whose recipients go on overleaf are read as one list', async () => {
    const rest = ['- Mặt trận Tổ quốc và các đoàn thể;', '- Lưu Văn phòng.'];
    expect(await onTwoPages('- Ủy ban kiểm tra;', [...rest, 'PHỤ LỤC'])).toEqual([
      'Nơi nhận:',
      '- Như Điều 2;',
      '- Các sở, ban, ngành;',
      '- Ủy ban kiểm tra;',
      ...rest,
      ...SIGNED,
      'PHỤ LỤC',
    ]);
  });

  it('of a signature block whose authority stands a little higher than the recipients are read one after the other', async () => {
    const texts = signed('- Lưu.').map((one) => (/^T.M/.test(one.text) ? { ...one, y: one.y - 20 } : one));
    const lines = (await shown([{ texts }]))
      .trim()
      .split('\n')
      .map((line) => line.slice(2));
    expect(lines.slice(-7)).toEqual([
      'Nơi nhận:',
      '- Như Điều 2;',
      '- Các sở, ban, ngành;',
      '- Lưu.',
      ...SIGNED,
    ]);
  });

  it.each([
    ['- Lưu.', '- Mục tiêu của kế hoạch;'],
    ['- Ủy ban kiểm tra;', 'PHỤ LỤC'],
  ])('of a signature block stay where no list goes on overleaf: %s, %s', async (last, next) => {
    expect((await onTwoPages(last, [next])).slice(-4)).toEqual([...SIGNED, next]);
  });

  it('of a table are read row by row', async () => {
    const rows = [
      ['Tên đơn vị', 'Số đảng viên'],
      ['Thành phố Đông Hà', '1.200 người'],
      ['Thị xã Quảng Trị', '800 người'],
    ];
    const texts = rows.flatMap(([left = '', right = ''], index) => [
      { text: left, x: 90, y: 100 + index * LEADING },
      { text: right, x: 350, y: 100 + index * LEADING },
    ]);
    const lines = (await shown([{ texts }]))
      .trim()
      .split('\n')
      .map((line) => line.slice(2));
    expect(lines).toEqual(rows.flat());
  });

  it('are not seen in numbers that stand apart from their text', async () => {
    const texts = ['1.', '2.', '3.'].flatMap((number, index) => [
      { text: number, x: 90, y: 100 + index * LEADING },
      { text: `Nội dung của khoản ${number}`, x: 130, y: 100 + index * LEADING },
    ]);
    const lines = (await shown([{ texts }])).split('\n').map((line) => line.slice(2));
    expect(lines).toEqual([
      ...['1.', '2.', '3.'].map((number) => `${number} Nội dung của khoản ${number}`),
      '',
    ]);
  });
});

describe('page furniture', () => {
  const page = (number: number, extra: PlacedText[]): PdfPageContent => ({
    texts: [...extra, ...setParagraphs(PARAGRAPHS.map((text) => `${text} Trang này là trang ${number}.`))],
  });
  const noise = async (pages: PdfPageContent[]) =>
    (await read(makePdf(pages))).blocks.flatMap((block) => (block.noise ? [[block.noise, block.text]] : []));

  it('is a number at the edge that counts the pages', async () => {
    expect(await noise([page(1, []), page(2, [centred('2', 40)])])).toEqual([['pageNumber', '2']]);
    expect(await noise([page(1, [centred('- 7 -', 800)]), page(2, [centred('- 8 -', 800)])])).toEqual([
      ['pageNumber', '- 7 -'],
      ['pageNumber', '- 8 -'],
    ]);
  });

  it('is a line at the edge of page after page', async () => {
    const head = (number: number) => centred(`CÔNG BÁO/Số 10${number}/Ngày 01-8-2021`, 40);
    const pages = [1, 2, 3].map((number) => page(number, [head(number)]));
    expect((await noise(pages)).map(([reason]) => reason)).toEqual([
      'runningHead',
      'runningHead',
      'runningHead',
    ]);
  });

  it('stands after a paragraph or heading that the page cuts', async () => {
    const first = page(1, []);
    first.texts.push(centred('Chương II', 700));
    const second: PdfPageContent = {
      texts: [centred('2', 40), centred('TRÁCH NHIỆM', 120), ...setParagraphs(PARAGRAPHS, 160)],
    };
    const lines = (await shown([first, second])).split('\n').map((line) => line.slice(2));
    const chapter = lines.indexOf('Chương II');
    expect(lines.slice(chapter, chapter + 3)).toEqual(['Chương II', 'TRÁCH NHIỆM', '(pageNumber) 2']);
  });

  it('is nothing that stands there once', async () => {
    expect(await noise([page(1, [centred('PHỤ LỤC', 40)]), page(2, [centred('12', 40)])])).toEqual([]);
  });
});

describe('legacy fonts', () => {
  const sentence = 'Điều 1. Trung ương Đảng được tổ chức theo Điều lệ, ưu tiên Thủ tướng Chính phủ.';

  it('TCVN3 keeps its letter ư, which stands at the place of the soft hyphen', async () => {
    const texts = [{ text: encodeTcvn3(sentence), x: LEFT, y: 100, font: 'ABCDEF+.VnTime' }];
    const { blocks, findings } = await read(makePdf([{ texts }]));
    expect(blocks.map((block) => block.text)).toEqual([sentence]);
    expect(findings.map((finding) => finding.params)).toEqual([{ encoding: 'tcvn3' }]);
  });

  it('fonts of capitals print capitals', async () => {
    const texts = [{ text: encodeTcvn3('Những quy định chung'), x: LEFT, y: 100, font: '.VnTimeH,Bold' }];
    expect(await shown([{ texts }])).toBe('¶ NHỮNG QUY ĐỊNH CHUNG\n');
  });

  it('VNI is known by its letters where no name tells', async () => {
    const texts = [{ text: encodeVni(sentence), x: 20, y: 100, size: 8, font: 'F1' }];
    expect(await shown([{ texts }])).toBe(`¶ ${sentence}\n`);
  });
});

describe('what cannot be read', () => {
  const text = (line: string): PdfPageContent => ({ texts: setParagraphs([line]) });
  const prose = PARAGRAPHS.join(' ');

  it('a scan is refused, with its pages', async () => {
    const failure = await failureOf(
      makePdf([text(prose), { texts: [], isScan: true }, { texts: [], isScan: true }]),
    );
    expect([failure?.id, failure?.params]).toEqual(['read.pdfScanned', { file: 'vb.pdf', pages: '2-3' }]);
  });

  it('an empty page is no scan', async () => {
    expect(await failureOf(makePdf([text(prose), { texts: [] }]))).toBeNull();
  });

  it.each([
    ['private use letters', (code: number) => 0xe000 + code],
    ['wrong letters', (code: number) => (code > 127 ? ('ØÞßðþæ'.charCodeAt(code % 6) ?? code) : code)],
  ])('a garbled font map is refused: %s', async (_, toUnicode) => {
    const pages = [text(`${prose} ${prose}`)];
    expect((await failureOf(makePdf(pages, { toUnicode })))?.id).toBe('read.pdfGarbled');
  });

  it('an encrypted file is refused', async () => {
    const hex = '00'.repeat(32);
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`;
    expect((await failureOf(makePdf([text(prose)], { trailer })))?.id).toBe('read.pdfEncrypted');
  });

  it('pages that hold themselves are refused', async () => {
    const file = new TextDecoder('latin1').decode(makePdf([text(prose)]));
    const looped = file.replace(/\/Kids \[\d+ 0 R\]/, '/Kids [2 0 R]');
    const failure = await failureOf(Uint8Array.from(looped, (character) => character.charCodeAt(0)));
    expect(failure?.id).toBe('read.pdfBroken');
  });

  it('a stream that unpacks without measure is refused before it is unpacked', async () => {
    const packed = zlibSync(new Uint8Array(READING_LIMITS.partBytes + 1).fill(0x20), { level: 9 });
    const bytes = String.fromCharCode(...packed);
    expect(bytes.length).toBeLessThan(100_000);
    const page = { texts: [], packed: { entries: '/Filter /FlateDecode', bytes } };
    expect((await failureOf(makePdf([page])))?.id).toBe('read.unpacksTooLarge');
  });

  it('more pages than a document has are refused', async () => {
    const pages = Array.from({ length: READING_LIMITS.pages + 1 }, () => ({ texts: [] }));
    expect((await failureOf(makePdf(pages)))?.id).toBe('read.tooManyPages');
  }, 30_000);

  it('a page that draws without measure is refused', async () => {
    const two = '1 0 0 1 10 10 Tm <0041> Tj 1 0 0 1 300 500 Tm <0041> Tj ';
    const operators = `BT /U 12 Tf ${two.repeat(READING_LIMITS.pageItems)} ET`;
    expect((await failureOf(makePdf([{ texts: [], operators }])))?.id).toBe('read.tooManyElements');
  }, 30_000);

  it.each([
    ['no PDF', new TextEncoder().encode('%PDF-1.4\nkhông phải PDF')],
    ['only the start', makePdf([{ texts: setParagraphs(PARAGRAPHS) }]).subarray(0, 300)],
  ])('%s is refused', async (_, bytes) => {
    expect((await failureOf(bytes))?.id).toBe('read.pdfBroken');
  });

  it('no damage ends in anything but text or a Failure', async () => {
    const whole = makePdf([text(prose), { texts: setParagraphs(PARAGRAPHS) }]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice();
        for (const [place, value] of changes) bytes[place] = value;
        const failure = await failureOf(bytes);
        expect(failure?.id ?? 'read.').toMatch(/^read\./);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('recognition', () => {
  it('goes by the first bytes', () => {
    const formatOf = (bytes: Uint8Array) => chooseReader({ name: 'a', bytes }).format;
    expect(formatOf(makePdf([]))).toBe('pdf');
    expect(formatOf(new TextEncoder().encode('# Điều 1'))).toBe('text');
  });
});

const real = realDocuments('pdf');

describe.runIf(real.length > 0)('real documents', () => {
  it.each(real.map((truth) => [truth.file, truth] as const))(
    '%s has its articles and clauses',
    async (file, truth) => {
      const { blocks } = await read(realBytes(file));
      const counted = countProvisions(parseRegulation(blocks).tree);
      expect(counted.articles).toEqual(truth.articles);
      expect(clauseAgreement(counted, truth)).toBeGreaterThanOrEqual(0.98);
    },
    30_000,
  );
});
