/** The table of opinions on a draft as a Word file, the last column to fill in. */
import { plainCell, renderWideTable, type WideTableOptions } from './wide-table.js';

/** Number, place, words of the draft, reviewer, opinion, answer. */
export type OpinionRow = [string, string, string, string, string, string];

const WIDTHS = [700, 1700, 3500, 2000, 3800, 2870] as const;

export interface OpinionTableOptions extends WideTableOptions {
  title: string;
  subtitle: string;
}

export function renderOpinionTable(
  columns: readonly string[],
  sections: readonly { title: string | null; rows: readonly OpinionRow[] }[],
  { title, subtitle, ...options }: OpinionTableOptions,
): Promise<Uint8Array> {
  const table = {
    title,
    lead: [subtitle],
    columns: WIDTHS.map((width, at) => ({ title: columns[at] ?? '', width, centred: at === 0 })),
    rows: sections.flatMap((section) => [
      ...(section.title === null
        ? []
        : [{ across: [{ text: section.title, mark: 'new' as const }], isTitle: true }]),
      ...section.rows.map((row) => ({ cells: row.map(plainCell) })),
    ]),
  };
  return renderWideTable(table, options);
}
