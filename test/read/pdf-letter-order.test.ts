/** Pages that draw letters out of order, as LibreOffice does with letters that a font lacks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/read/pdf/index.js';
import { HOLE, LETTER_WIDTH, makePdf, type PlacedText, widthOf } from '../support/make-pdf.js';

const SIZE = 13;
const LINES = [
  'QUYẾT ĐỊNH',
  'Điều 1. Phạm vi điều chỉnh của Quy chế',
  '1. Các cấp ủy đảng phối hợp với Ủy ban nhân dân.',
  '2. Ban Dân vận, Mặt trận Tổ quốc và các đoàn thể.',
];
const advance = SIZE * LETTER_WIDTH;
const inRows = (lines: readonly string[]) =>
  lines.map((text, index): PlacedText => ({ text, x: 80, y: 100 + index * 20 }));

async function textsOf(texts: PlacedText[]): Promise<string[]> {
  const { blocks } = await readPdf({ name: 'vb.pdf', bytes: makePdf([{ texts }]) });
  return blocks.map((block) => block.text);
}

/** A line with holes for some letters, and those letters drawn one by one at the places of the holes. */
function drawApart({ text, x, y }: PlacedText, isApart: (letter: string, index: number) => boolean) {
  const letters = Array.from(text);
  const apart = letters.map((letter, index) => letter !== ' ' && isApart(letter, index));
  const line = { text: letters.map((letter, index) => (apart[index] ? HOLE : letter)).join(''), x, y };
  const others = letters.flatMap((letter, index) =>
    apart[index] ? [{ text: letter, x: x + index * advance, y }] : [],
  );
  return { line, others };
}

describe('letters that are drawn apart', () => {
  it('stand where the page shows them', async () => {
    const drawn = inRows(LINES).map((line) => drawApart(line, (letter) => /[\u1ea0-\u1ef9]/.test(letter)));
    expect(await textsOf(drawn.flatMap(({ line, others }) => [line, ...others]))).toEqual(LINES);
    expect(await textsOf(drawn.flatMap(({ line, others }) => [...others.reverse(), line]))).toEqual(LINES);
  });

  it('may be any letters in any order', async () => {
    const choice = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(choice, fc.infiniteStream(fc.nat(1000)), async (isApart, weights) => {
        const drawn = inRows(LINES).map((line) => drawApart(line, (_, index) => isApart[index] === true));
        const pieces = drawn.flatMap(({ line, others }) => [line, ...others]);
        const shuffled = pieces
          .map((piece) => ({ piece, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ piece }) => piece);
        expect(await textsOf(shuffled)).toEqual(LINES);
      }),
      { numRuns: 60 },
    );
  });

  it('may be marks, over the letters that they stand on', async () => {
    const texts = inRows(LINES).flatMap(({ text, x, y }): PlacedText[] => {
      const letters = Array.from(text, (letter) => letter.normalize('NFD'));
      const marks = letters.flatMap((letter, index) =>
        Array.from(letter.slice(1), (mark) => ({ text: mark, x: x + (index + 0.5) * advance, y })),
      );
      return [{ text: letters.map((letter) => letter[0]).join(''), x, y }, ...marks];
    });
    expect(await textsOf(texts)).toEqual(LINES);
  });
});

it('parts words by a blank that is drawn, which a full line presses together', async () => {
  let x = 80;
  const pressed = (LINES[2] as string).split(' ').flatMap((word): PlacedText[] => {
    const at = x;
    x += widthOf(word) + SIZE * 0.15;
    return [
      { text: word, x: at, y: 100 },
      { text: ' ', x: at + widthOf(word), y: 100 },
    ];
  });
  // The letters of this line are out of order, so that the page is read by their places.
  const { line, others } = drawApart({ text: LINES[3] as string, x: 80, y: 120 }, (letter) => letter === 'ậ');
  expect(await textsOf([...pressed, line, ...others])).toEqual(LINES.slice(2));
});

describe('blanks that a narrow cell presses together to a hair', () => {
  const pressed = async (words: readonly string[], gap: number): Promise<string[]> => {
    let x = 80;
    return await textsOf(
      words.flatMap((word): PlacedText[] => {
        const at = x;
        x += widthOf(word) + SIZE * gap;
        return [
          { text: word, x: at, y: 100 },
          { text: ' ', x: at + widthOf(word), y: 100 },
        ];
      }),
    );
  };

  it('part two syllables that are none together', async () => {
    const words = ['Làm', 'việc', 'theo', 'kế', 'hoạch', 'cá', 'nhân,', 'tâm', 'lý', 'thoải', 'mái'];
    expect(await pressed(words, 0.1)).toEqual([words.join(' ')]);
  });

  it('part no syllable in two, nor a word of other letters', async () => {
    expect(await pressed(['huy', 'ện', 'và', 'đoà', 'n'], 0.1)).toEqual(['huyện và đoàn']);
    expect(await pressed(['lý', 'thoải'], 0.04)).toEqual(['lýthoải']);
  });
});

describe('what stands over other text', () => {
  it('is read once where it is the same text, as fake bold is drawn', async () => {
    const twice = inRows(LINES).flatMap((line) => [line, { ...line, x: line.x + 0.4 }]);
    expect(await textsOf(twice)).toEqual(LINES);
  });

  it('leaves other lines of the page alone', async () => {
    const stamp = { text: 'ĐẾN', x: 80 + widthOf('Điều 1. P'), y: 122 };
    const read = await textsOf([...inRows(LINES), stamp]);
    expect([read[0], ...read.slice(-2)]).toEqual([LINES[0], ...LINES.slice(2)]);
  });
});
