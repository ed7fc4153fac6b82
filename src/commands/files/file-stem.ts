import { basename } from 'node:path';
import { stripMarks } from '../../text/fold.js';

/** "Quy chế Hà Nội.docx" becomes "quy-che-ha-noi". */
export function fileStem(name: string): string {
  const stem = basename(name).replace(/\.[^.]+$/, '');
  return (
    stripMarks(stem)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'van-ban'
  );
}
