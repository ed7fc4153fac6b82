import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { loadRuleSet } from '../dist/assets/checked-tables.js';
import { userReferencesFolder } from '../dist/assets/user-references.js';
import { localityLayer } from '../dist/commands/drafting/choose-locality.js';
import { prepareDrafter } from '../dist/commands/drafting/drafter.js';
import { statedLayers } from '../dist/commands/drafting/profile-layers.js';
import { provinceAt } from '../dist/data/index.js';
import { renderDocx } from '../dist/render/word/index.js';
import { textBlocks } from '../dist/tree/text-of.js';
import { measureRatio } from './measure.js';

const AS_OF = '2026-11-21';

/** Profile to Word file with everything in between, beside docx alone packing the same paragraphs. */
export async function benchDraft() {
  const drafter = await prepareDrafter({ folder: userReferencesFolder({}, tmpdir()) });
  const rules = await loadRuleSet('hd05');
  const province = provinceAt(drafter.data, 'thai-nguyen', AS_OF);

  const draftTree = () => {
    const stated = statedLayers({ today: AS_OF, asOf: AS_OF, assigned: [] });
    const layer = localityLayer({ province }, drafter.data, AS_OF);
    return drafter.draft(drafter.resolve([...stated, layer])).tree;
  };
  const paragraphs = textBlocks(draftTree()).map(({ text }) => text);

  const ratio = await measureRatio(
    () => renderDocx(draftTree(), { rules, date: AS_OF, title: 'bench' }),
    () => packBare(paragraphs),
    { rounds: 61, warmUp: 10 },
  );
  return { what: 'draft in process / docx packing of the same paragraphs', ratio, limit: 3 };
}

const MANY = fileURLToPath(new URL('./draft-many.js', import.meta.url));

/** Whether drafting a long list costs more for each draft than a short one does, and what memory it needs. */
export function benchManyDrafts() {
  const [short, long] = [34, 340];
  const output = execFileSync(process.execPath, [MANY, String(short), String(long)]).toString();
  const { short: few, long: many, megabytes } = JSON.parse(output);
  return [
    { what: `time for one of ${long} drafts / for one of ${short}`, ratio: many / few, limit: 1.1 },
    { what: `peak memory of ${long} drafts, in MB`, ratio: megabytes, limit: 300 },
  ];
}

/** Each paragraph with the form that the draft gives to running text, set directly. */
function packBare(paragraphs) {
  const children = paragraphs.map(
    (text) =>
      new Paragraph({
        alignment: 'both',
        indent: { firstLine: 567 },
        spacing: { before: 120, line: 360, lineRule: 'exact' },
        children: [new TextRun({ text, size: 28, font: 'Times New Roman' })],
      }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
