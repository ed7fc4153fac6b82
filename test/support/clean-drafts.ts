/** A complete draft of every province and city of a day, as a tree. */
import { type Locality, provincesAt } from '../../src/data/index.js';
import { type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { TODAY } from './check-materials.js';
import { dated } from './dated-data.js';
import { draftOf } from './draft-materials.js';

export interface CleanDraft {
  unit: Locality;
  markdown: string;
  tree: Document;
}

/** What danvan does not know of a regulation that is replaced: its number and day, or its day alone. */
const BLANK = /\[cần bổ sung: (số, )?ngày[^\]]*\]/g;

/** The text of a draft with numbers and days where danvan asks for them. */
export const filledIn = (markdown: string): string => markdown.replace(BLANK, fillBlank);

const fillBlank = (_blank: string, number: string | undefined): string =>
  number === undefined ? '10/12/2021' : 'số 15-QC/TU, ngày 10/12/2021';

type Guide = 'hd05' | 'hd36';

/**
 * @param rules the guide on form that the drafts are written by: it sets marks and spelling too
 * @param step of so many units one is drafted, from the first; each costs a tenth of a second
 */
export function cleanDrafts(rules: Guide = 'hd05', step = 1): CleanDraft[] {
  return provincesAt(dated, TODAY)
    .filter((_, index) => index % step === 0)
    .map((unit) => cleanDraftOf(unit, rules));
}

/** The draft of the first unit alone. */
export function firstCleanDraft(rules: Guide = 'hd05'): CleanDraft {
  const [unit] = provincesAt(dated, TODAY);
  if (unit === undefined) throw new Error(`no province on ${TODAY}`);
  return cleanDraftOf(unit, rules);
}

function cleanDraftOf(unit: Locality, rules: Guide): CleanDraft {
  const data = unitLayer(dated, unit, TODAY);
  const layers: ProfileLayer[] = [
    ...(data ? [data] : []),
    { source: 'option', values: { asOf: TODAY, rules } },
    {
      source: 'file',
      values: { number: 12, date: '2026-11-20', signer: { position: 'Bí thư', name: 'Nguyễn Văn A' } },
    },
  ];
  const markdown = filledIn(draftOf(...layers).markdown);
  return { unit, markdown, tree: parseRegulation(readMarkdown(markdown).blocks).tree };
}
