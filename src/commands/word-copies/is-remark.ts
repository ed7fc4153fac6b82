import { LANGUAGES, loadCatalogue } from '../../messages/catalogue.js';

/** "[cảnh báo] no-repeated-word": level and rule, with which a remark begins; not "Cần xác nhận: cơ quan ban hành". */
const HEAD = /^\[[^\][]{1,20}\] [a-z\d-]+$/;

const withoutNumbers = (line: string): string => line.replace(/\d+/g, '0');

/**
 * Tells by the lines of a comment of danvan's own whether a check wrote it, in either language; a draft asks in others what is to be
 * confirmed, a redline says in them what it shows.
 */
export async function remarkTeller(): Promise<(lines: readonly string[]) => boolean> {
  const catalogues = await Promise.all(LANGUAGES.map(loadCatalogue));
  const openings = catalogues.map((catalogue) =>
    catalogue['commands.copy.opening']({ error: 0, warning: 0, note: 0 }),
  );
  return ([first = '']) => HEAD.test(first) || openings.includes(withoutNumbers(first));
}
