/** What an update says of its rows as comments of a Word file that is laid out anew. */
import { isNews, type UpdateRow } from '../../update/update.js';
import type { ProvisionComment } from '../word/comments.js';
import { placeOfRow, remarkOfRow, type UpdateMessages, wordsOfLine } from './row-words.js';

/**
 * A comment for each row that is news. Recitals, recipients and signature have no address, and no comment hangs on the cover: these
 * say of which words they are, so that none of them is lost; what is a blank for the new issue shares one.
 */
export function rowComments(rows: readonly UpdateRow[], catalogue: UpdateMessages): ProvisionComment[] {
  const shown = rows.filter((row) => isNews(row) && (row.result ?? row.local) !== null);
  const ofCover = shown.filter((row) => addressIn(row) === null);
  const cleared = ofCover.filter(({ status }) => status === 'cleared');
  const shared = cleared.slice(0, 1).map((row) => onCover(cleared, row, catalogue));
  const others = ofCover.filter(({ status }) => status !== 'cleared');
  return [
    ...shared,
    ...others.map((row) => onCover([row], row, catalogue)),
    ...shown.flatMap((row) => {
      const eId = addressIn(row);
      return eId === null ? [] : [{ eId, text: remarkOfRow(row, catalogue) }];
    }),
  ];
}

const addressIn = ({ result, local }: UpdateRow): string | null => (result ?? local)?.eId ?? null;

function onCover(rows: readonly UpdateRow[], told: UpdateRow, catalogue: UpdateMessages): ProvisionComment {
  const places = rows.map((row) => quotedPlace(row, catalogue)).join('; ');
  return { text: `${places}: ${remarkOfRow(told, catalogue)}` };
}

/** "căn cứ “Căn cứ Điều lệ Đảng;”" */
const quotedPlace = (row: UpdateRow, catalogue: UpdateMessages): string =>
  `${placeOfRow(row, catalogue)} “${wordsOfLine(row.result ?? row.local)}”`;
