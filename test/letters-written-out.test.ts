/** The build writes the letters of `\p{L}` out in every pattern (`scripts/letter-classes.js`): the same letters, and all of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const from = (script: string) => import(new URL(`../scripts/${script}`, import.meta.url).href);
const { LETTER_CLASSES }: { LETTER_CLASSES: Record<'L' | 'Lu' | 'Ll' | 'M', string> } =
  await from('letter-classes.js');
const { writeLettersOut }: { writeLettersOut(source: string): string } = await from('write-letters-out.js');

const characters = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const differing = (name: keyof typeof LETTER_CLASSES, among: readonly string[]): string[] => {
  const [written, meant] = [
    new RegExp(`^[${LETTER_CLASSES[name]}]$`, 'u'),
    new RegExp(`^\\p{${name}}$`, 'u'),
  ];
  return among.filter((character) => written.test(character) !== meant.test(character));
};

describe('the letters', () => {
  test('are those of Unicode up to Hebrew, and in the Latin of Vietnamese', () => {
    expect(differing('L', [...characters(0, 0x58f), ...characters(0x1e00, 0x1eff)])).toEqual([]);
  });

  test('no sign, space, digit or mark of Vietnamese text is one', () => {
    const signs = [
      ...characters(0x2000, 0x2bff),
      ...characters(0x2e00, 0x303f),
      ...characters(0xff00, 0xffef),
    ];
    expect(differing('L', signs)).toEqual([]);
    expect(differing('M', [...characters(0, 0x58f), ...characters(0x2000, 0x2bff)])).toEqual([]);
  });

  test('every letter of any script up to U+FFFF is one', () => {
    const letters = characters(0, 0xffff).filter((one) => /\p{L}/u.test(one));
    expect(differing('L', letters)).toEqual([]);
  });

  test('capital and small letters are those of Vietnamese, of its neighbours, of Greek and Cyrillic', () => {
    const asked = [
      ...characters(0, 0x17f),
      ...characters(0x1a0, 0x1b0),
      ...characters(0x370, 0x45f),
      ...characters(0x1ea0, 0x1eff),
      ...characters(0x2000, 0x20ff),
      ...characters(0xff00, 0xffef),
    ];
    expect(differing('Lu', asked)).toEqual([]);
    // Raised letters are small letters to Unicode: ⁱ, ⁿ.
    expect(differing('Ll', asked).filter((one) => !/\p{Lm}/u.test(one))).toEqual([]);
  });
});

describe('writing out', () => {
  const run = (source: string): unknown => new Function(`return (${writeLettersOut(source)})`)();

  test.each([
    ['a pattern', String.raw`/^\p{Lu}\p{Ll}+$/u`, ['Điều', 'Ổn'], ['điều', 'ĐIỀU', 'Đ1']],
    ['a class', String.raw`/^[\p{L}\d]+$/u`, ['Điều5', 'ơ'], ['Điều 5', '-']],
    ['a class of all others', String.raw`/^[^\p{L}\s]$/u`, ['5', '“'], ['đ', ' ']],
    ['the opposite', String.raw`/^\P{L}{2}$/u`, ['5.', '  '], ['5đ']],
    ['the opposite in a class', String.raw`/^[\P{L}x]$/u`, ['5', 'x'], ['đ']],
    ['brackets that are escaped', String.raw`/^\[\p{L}\]$/u`, ['[đ]'], ['đ']],
    ['a string', String.raw`new RegExp('^[\\p{L}]\\p{M}?\\[$', 'u')`, ['đ[', 'a\u0323['], ['[']],
    ['a template', `new RegExp(\`^[\${'0-9'}\\\\p{L}]\\\\p{Lu}$\`, 'u')`, ['0Đ', 'đĐ'], ['-Đ', '00']],
    ['a raw template', `new RegExp(String.raw\`^[\${'0-9'}\\p{L}]$\`, 'u')`, ['0', 'đ'], ['-']],
  ])('%s', (_, source, matching, others) => {
    const pattern = run(source) as RegExp;
    expect(matching.filter((text) => !pattern.test(text))).toEqual([]);
    expect(others.filter((text) => pattern.test(text))).toEqual([]);
  });

  test('sums that nest deeper than calls', () => {
    const source = `${'1+'.repeat(20_000)}/\\p{L}/u`;
    expect(writeLettersOut(source)).not.toContain('\\p{L}');
  });

  test('leaves all else as it is', () => {
    const source = "const a = '[p{L}', b = /[a-z]\\p{Script=Han}/u; // \\p{L}\n";
    expect(writeLettersOut(source)).toBe(source);
  });
});

test('the program has them written out everywhere, and no pattern is made anew at each use for their sake', () => {
  const pack = readFileSync('dist/cli/pack.js', 'utf8');
  expect(pack.length).toBeGreaterThan(1_000_000);
  expect(pack.match(/\\p\{(?:L|Lu|Ll|M)\}/g)).toBeNull();
});
