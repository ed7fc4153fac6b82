/** What the page of an update marks in a line: the words that the line beside it does not have. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherWordsOf } from '../../src/render/update/marked-words.js';

const marked = (text: string, beside: string): string =>
  otherWordsOf(text, beside)
    .map((stretch) => (stretch.isOther ? `[${stretch.text.trimEnd()}]` : stretch.text.trimEnd()))
    .join(' ');

test.each([
  [
    'two changes far apart are two marks',
    'sự nghiệp của Thủ đô và đất nước; là nhiệm vụ của hệ thống chính trị Thành phố.',
    'sự nghiệp của đất nước, là nhiệm vụ của hệ thống chính trị.',
    'sự nghiệp của [Thủ đô và] đất nước; là nhiệm vụ của hệ thống chính trị [Thành phố.]',
  ],
  ['capitals and the place of a tone are none', 'Thành ủy, Ủy ban', 'thành uỷ, ủy ban', 'Thành ủy, Ủy ban'],
  [
    'a chance word does not part a mark',
    'làm nhiều việc và lo',
    'thôi dạy trẻ và học',
    '[làm nhiều việc và lo]',
  ],
  ['a line of other words is one mark', 'một hai', 'ba bốn', '[một hai]'],
  ['what only the other line has leaves no mark', 'một ba', 'một hai ba', 'một ba'],
])('%s', (_, text, beside, shown) => {
  expect(marked(text, beside)).toBe(shown);
});

test('all stretches together are the line, and of two equal lines nothing is marked', () => {
  const line = fc
    .array(fc.constantFrom('Ủy', 'ban', 'tỉnh', ' ', '  ', 'a,'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(line, line, (text, beside) => {
      expect(
        otherWordsOf(text, beside)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
      expect(otherWordsOf(text, text).some(({ isOther }) => isOther)).toBe(false);
    }),
  );
});
