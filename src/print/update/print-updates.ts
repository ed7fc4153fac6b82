/** What an officer is told after many texts were brought to a day: how many there are, and where a person is waited for. */
import type { Catalogue } from '../../messages/catalogue.js';
import { openLines, type Update } from '../../update/update.js';
import { wrapText } from '../wrap.js';

export interface EachUpdated {
  /** As the user named it. */
  file: string;
  written: readonly string[];
  summary: Update['summary'];
  /** Whether an earlier run had made the same. */
  isDone: boolean;
}

/**
 * @param total texts of the run, also those that failed, and where their files go
 * @param width columns of the terminal
 */
export function printUpdates(
  updated: readonly EachUpdated[],
  { texts, folder }: { texts: number; folder: string },
  catalogue: Catalogue,
  width: number,
): string {
  const head = catalogue['print.updates']({ documents: updated.length, total: texts, folder });
  const lines = updated.map(({ file, written, summary }) => {
    const open = openLines(summary);
    const state =
      open > 0
        ? catalogue['print.updates.open']({ open, toConfirm: summary.toConfirm })
        : catalogue['print.updates.closed']({ toConfirm: summary.toConfirm });
    const text = `${file} → ${written.join(', ')}: ${state}`;
    return wrapText(text, { width, label: '- ', indent: '  ' });
  });
  return [wrapText(head, { width }), ...lines].map((line) => `${line}\n`).join('');
}
