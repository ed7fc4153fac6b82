/** Sets the comments of a redline at paragraphs of the file. What only the other text has is commented at the paragraph before it. */
import { CommentWriter } from '../../comments.js';
import { listParagraphs } from '../../paragraphs.js';
import type { WordFile } from '../../word-file.js';
import type { CommentTerms, RedlineTerms } from '../apply-redline.js';
import type { RedlineStep } from '../step.js';

export function commentOnParagraphs(
  file: WordFile,
  steps: readonly RedlineStep[],
  { author, date, reading }: CommentTerms & RedlineTerms,
): void {
  const paragraphs = listParagraphs(file.body, reading);
  const byNumber = new Map(paragraphs.map(({ number, element }) => [number, element]));
  const writer = new CommentWriter(file);
  let place = paragraphs[0]?.element;
  for (const { paragraphs: numbers, comments } of steps) {
    place = byNumber.get(numbers[0] ?? -1) ?? place;
    for (const { lines } of comments)
      if (place) writer.add(place, null, { author, date, initials: 'dv', lines });
  }
}
