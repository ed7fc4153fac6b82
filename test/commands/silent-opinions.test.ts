/** What a returned file changes without a mark: words are opinions, blanks are not. */
import { expect, test } from 'vitest';
import { silentOpinions } from '../../src/commands/collecting/gather-opinions.js';
import { compareRegulations } from '../../src/compare/index.js';
import { parseParagraphs } from '../support/parse-lines.js';

const opinionsOf = (draft: string, returned: string) =>
  silentOpinions(
    compareRegulations(
      ...([draft, returned].map((text) => parseParagraphs('QUY CHẾ', 'Điều 1. Mục tiêu', `1. ${text}`)) as [
        ReturnType<typeof parseParagraphs>,
        ReturnType<typeof parseParagraphs>,
      ]),
    ),
    new Map(),
  ).map(({ deleted, inserted }) => `${deleted} / ${inserted}`);

test.each([
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển kinh tế -xã hội của tỉnh.', []],
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển kinh tế, xã hội của tỉnh.', ['- / ,']],
  ['Phát triển kinh tế - xã hội của tỉnh.', 'Phát triển văn hóa - xã hội của tỉnh.', ['kinh tế / văn hóa']],
])('%s / %s', (draft, returned, found) => {
  expect(opinionsOf(draft, returned)).toEqual(found);
});
