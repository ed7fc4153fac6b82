import { defineRule } from '../../engine/rule.js';

const ARTICLE = 'Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định công tác dân vận.';

/** Changes that nobody has accepted or rejected yet: the text that is read is not the one that everybody sees. */
export default defineRule({
  id: 'no-tracked-change',
  severity: 'warning',
  basis: [],
  visits: ['document'],
  examples: [
    {
      name: 'dự thảo còn thay đổi được theo dõi của hai người',
      input: ARTICLE,
      review: {
        changes: [
          { kind: 'insertion', author: 'Lan', date: '2026-11-02T08:00:00Z', text: 'công tác' },
          { kind: 'deletion', author: 'Minh', date: '', text: 'việc' },
          { kind: 'insertion', author: 'Lan', date: '', text: '' },
        ],
      },
      finds: ['Lan: 2, Minh: 1'],
    },
    { name: 'mọi thay đổi đã được chấp nhận hoặc từ chối', input: ARTICLE, review: {}, finds: [] },
  ],
  check(node, { review: { changes }, report }) {
    if (changes.length === 0) return;
    const authors = countByAuthor(changes.map(({ author }) => author));
    report('check.no-tracked-change', { count: changes.length, authors }, { node, actual: authors });
  },
});

/** "Lan: 2, Minh: 1", in the order in which they first appear; one without a name is "?". */
function countByAuthor(authors: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const author of authors) counts.set(author || '?', (counts.get(author || '?') ?? 0) + 1);
  return Array.from(counts, ([author, count]) => `${author}: ${count}`).join(', ');
}
