/** What a sign by its code says, to whoever reads a Word file and to whoever writes into it. */
import { describe, expect, test } from 'vitest';
import { symbolText } from '../../src/read/docx/symbols.js';

const said = (font: string, char: string) => symbolText({ 'w:font': font, 'w:char': char });

describe('a w:sym', () => {
  test('of a picture font is the printed sign', () => {
    expect(said('Wingdings', 'F0FC')).toBe('✓');
    expect(said('Wingdings 2', 'F052')).toBe('☑');
    expect(said('Symbol', 'F0B3')).toBe('≥');
  });

  test('that is not known is the letter of its code', () => {
    expect(said('Webdings', '0061')).toBe('a');
    expect(said('Webdings', 'F061')).toBe('a');
  });

  test('says nothing in a font of an old encoding, without a code, and for a control character', () => {
    expect(said('.VnTime', 'F0AD')).toBeNull();
    expect(symbolText({ 'w:font': 'Wingdings' })).toBeNull();
    expect(said('Webdings', 'F085')).toBeNull();
  });
});
