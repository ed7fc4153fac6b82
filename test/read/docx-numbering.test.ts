import { describe, expect, test } from 'vitest';
import { numbered, paragraph } from '../support/docx-package.js';
import { findingOf, read, textLines } from '../support/read-docx-fixture.js';

interface Level {
  text: string;
  format?: string;
  start?: number;
  more?: string;
}

function level(number: number, { text, format = 'decimal', start = 1, more = '' }: Level): string {
  return `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function definition(id: number, levels: readonly Level[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map((each, index) => level(index, each)).join('')}</w:abstractNum>`;
}

function instance(numId: number, id: number, overrides = ''): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`;
}

const LAW = [{ text: 'Điều %1.' }, { text: '%2.' }, { text: '%3)', format: 'lowerLetter' }] satisfies Level[];

/** Lines of paragraphs numbered by one list of these levels. */
function print(levels: readonly Level[], ...body: string[]): string[] {
  return textLines({ body: body.join(''), numbering: definition(1, levels) + instance(1, 1) });
}

describe('labels', () => {
  test('stand before the text as Word prints them', () => {
    expect(print(LAW, numbered('Phạm vi'), numbered('Quy chế này', 1), numbered('cấp ủy;', 2))).toEqual([
      'Điều 1. Phạm vi',
      '1. Quy chế này',
      'a) cấp ủy;',
    ]);
  });

  test('count on across unnumbered paragraphs', () => {
    expect(print(LAW, numbered('A'), paragraph('xen giữa'), numbered('B'))).toEqual([
      'Điều 1. A',
      'xen giữa',
      'Điều 2. B',
    ]);
  });

  test('start again under each new number of a level above', () => {
    expect(print(LAW, numbered('A'), numbered('x', 1), numbered('B'), numbered('y', 1))).toEqual([
      'Điều 1. A',
      '1. x',
      'Điều 2. B',
      '1. y',
    ]);
  });

  test('join the numbers of several levels', () => {
    const levels = [{ text: '%1.' }, { text: '%1.%2.' }];
    expect(print(levels, numbered('a'), numbered('b', 1), numbered('c', 1))).toEqual([
      '1. a',
      '1.1. b',
      '1.2. c',
    ]);
  });

  test('begin the levels above, which then count on', () => {
    expect(print([{ text: '%1' }, { text: '%1.%2' }], numbered('a', 1), numbered('b'))).toEqual([
      '1.1 a',
      '2 b',
    ]);
  });

  test('stand alone where the paragraph has no text', () => {
    expect(
      print([{ text: 'Chương %1', format: 'upperRoman' }], numbered(''), paragraph('QUY ĐỊNH CHUNG')),
    ).toEqual(['Chương I', 'QUY ĐỊNH CHUNG']);
  });

  test('go on after "z" with "aa", and never say "đ"', () => {
    const lines = print(
      [{ text: '%1)', format: 'lowerLetter' }],
      ...Array.from({ length: 28 }, () => numbered('x')),
    );
    expect([lines[3], lines[4], lines[25], lines[26], lines[27]]).toEqual([
      'd) x',
      'e) x',
      'z) x',
      'aa) x',
      'bb) x',
    ]);
  });

  test.each([
    ['upperRoman', 'IV'],
    ['lowerRoman', 'iv'],
    ['upperLetter', 'D'],
    ['decimalZero', '04'],
    ['ordinal', '4th'],
    ['vietnameseCounting', 'bốn'],
    ['none', ''],
  ])('print %s as %s', (format, printed) => {
    expect(print([{ text: '<%1>'.replaceAll(/[<>]/g, '|'), format, start: 4 }], numbered('x'))).toEqual([
      `|${printed}| x`,
    ]);
  });

  test('say in a warning that a number format is not known', () => {
    const { blocks, findings } = read({
      body: numbered('x'),
      numbering: definition(1, [{ text: '%1.', format: 'chicago' }]) + instance(1, 1),
    });
    expect(blocks[0]?.text).toBe('1. x');
    expect(findingOf(findings, 'read.docx.numberFormat').params).toEqual({ format: 'chicago' });
  });

  test('of a bullet are the printed sign, not the code of its font', () => {
    const more = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
    expect(print([{ text: '\uf0b7', format: 'bullet', more }], numbered('x'))).toEqual(['• x']);
    expect(print([{ text: '-', format: 'bullet' }], numbered('x'))).toEqual(['- x']);
  });

  test('without a suffix touch the text', () => {
    expect(print([{ text: '%1.', more: '<w:suff w:val="nothing"/>' }], numbered('x'))).toEqual(['1.x']);
  });

  test('of a legal level are decimal whatever the format of the level above', () => {
    const levels = [
      { text: '%1', format: 'upperRoman' },
      { text: '%1.%2', more: '<w:isLgl/>' },
    ];
    expect(print(levels, numbered('a'), numbered('b', 1))).toEqual(['I a', '1.1 b']);
  });

  test('in a legacy font are decoded by the font of the level', () => {
    const more = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
    expect(print([{ text: '§iÒu %1.', more }], numbered('x'))).toEqual(['Điều 1. x']);
  });
});

describe('restarts', () => {
  test('never happen at a level that forbids them', () => {
    const levels = [{ text: 'Chương %1' }, { text: 'Điều %2.', more: '<w:lvlRestart w:val="0"/>' }];
    expect(print(levels, numbered('A'), numbered('x', 1), numbered('B'), numbered('y', 1))).toEqual([
      'Chương 1 A',
      'Điều 1. x',
      'Chương 2 B',
      'Điều 2. y',
    ]);
  });

  test('can be tied to one level above', () => {
    const levels = [{ text: '%1' }, { text: '%2' }, { text: '%3', more: '<w:lvlRestart w:val="1"/>' }];
    const body = [
      numbered('a'),
      numbered('b', 1),
      numbered('c', 2),
      numbered('b', 1),
      numbered('c', 2),
      numbered('a'),
      numbered('c', 2),
    ];
    expect(print(levels, ...body)).toEqual(['1 a', '1 b', '1 c', '2 b', '2 c', '2 a', '1 c']);
  });

  test('of an instance with a start override happen once', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = definition(1, LAW) + instance(1, 1) + instance(2, 1, override);
    const body = numbered('a') + numbered('b') + numbered('c', 0, 2) + numbered('d', 0, 2);
    expect(textLines({ body, numbering })).toEqual(['Điều 1. a', 'Điều 2. b', 'Điều 5. c', 'Điều 6. d']);
  });

  test('do not happen between instances of one definition', () => {
    const numbering = definition(1, LAW) + instance(1, 1) + instance(2, 1);
    expect(textLines({ body: numbered('a') + numbered('b', 0, 2), numbering })).toEqual([
      'Điều 1. a',
      'Điều 2. b',
    ]);
  });

  test('lists of their own count on their own', () => {
    const numbering = definition(1, LAW) + definition(2, [{ text: '%1/' }]) + instance(1, 1) + instance(2, 2);
    expect(textLines({ body: numbered('a') + numbered('b', 0, 2) + numbered('c'), numbering })).toEqual([
      'Điều 1. a',
      '1/ b',
      'Điều 2. c',
    ]);
  });

  test('an instance can give a level another form', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { text: 'Khoản %1:' })}</w:lvlOverride>`;
    const numbering = definition(1, LAW) + instance(1, 1, override);
    expect(textLines({ body: numbered('a'), numbering })).toEqual(['Khoản 1: a']);
  });
});

describe('numbers bound to styles', () => {
  const bound = (text: string, style: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="${text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="${style}"/><w:lvlText w:val="%2."/></w:lvl>`;
  const style = (id: string, numbering: string, basedOn = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${numbering}</w:pPr></w:style>`;

  test('come with the style, and with a style based on it', () => {
    const styles = style('Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>') + style('DieuNho', '', 'Dieu');
    const body = paragraph('a', '<w:pStyle w:val="Dieu"/>') + paragraph('b', '<w:pStyle w:val="DieuNho"/>');
    expect(textLines({ body, styles, numbering: definition(1, LAW) + instance(1, 1) })).toEqual([
      'Điều 1. a',
      'Điều 2. b',
    ]);
  });

  test('have the level that names the style', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${bound('%1', 'Khoan')}</w:abstractNum>${instance(1, 1)}`;
    const styles = style('Khoan', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(textLines({ body: paragraph('a', '<w:pStyle w:val="Khoan"/>'), styles, numbering })).toEqual([
      '1. a',
    ]);
  });

  test('are taken away by list 0', () => {
    const styles = style('Dieu', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = paragraph('a', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(textLines({ body, styles, numbering: definition(1, LAW) + instance(1, 1) })).toEqual(['a']);
  });

  test('follow a definition that only points to a numbering style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Luat"/></w:abstractNum>';
    const numbering = link + definition(2, LAW) + instance(1, 1) + instance(2, 2);
    expect(textLines({ body: numbered('a'), styles, numbering })).toEqual(['Điều 1. a']);
  });
});

test('a list that is nowhere defined prints nothing and is reported', () => {
  const { blocks, findings } = read({ body: paragraph('') + numbered('a', 0, 7), numbering: '' });
  expect(blocks.map((block) => block.text)).toEqual(['a']);
  expect(findingOf(findings, 'read.docx.missingList').paragraph).toBe(2);
});
