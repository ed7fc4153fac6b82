import type { MatrixText } from '../../matrix/index.js';

/** How well all required articles agree with the reference's text, as a percentage; a missing one counts as nothing. */
export function percentOfRow({ cells }: MatrixText): string {
  const sum = cells.reduce((total, { similarity }) => total + similarity, 0);
  return `${Math.floor((100 * sum) / Math.max(cells.length, 1))}%`;
}
