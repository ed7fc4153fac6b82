import { Document, Packer, Paragraph, TextRun } from 'docx';
import { prepareCoverage } from '../dist/check/coverage.js';
import { profileLayers } from '../dist/commands/drafting/profile-layers.js';
import { loadData } from '../dist/commands/shared/load-data.js';
import { loadDraftingMaterials } from '../dist/commands/shared/load-drafting-materials.js';
import { loadRuleSet } from '../dist/commands/shared/load-reference.js';
import { provinceAt } from '../dist/data/index.js';
import { draftMarkdown, resolveProfile } from '../dist/draft/index.js';
import { parseRegulation } from '../dist/parse/index.js';
import { readMarkdown } from '../dist/read/markdown/index.js';
import { renderDocx } from '../dist/render/docx/index.js';
import { textBlocks } from '../dist/tree/text-of.js';
import { measureRatio } from './measure.js';

const AS_OF = '2026-11-21';

/** Profile to Word file with everything in between, beside docx alone packing the same paragraphs. */
export async function benchDraft() {
  const data = await loadData();
  const materials = await loadDraftingMaterials();
  const rules = await loadRuleSet('hd05');
  const measureCoverage = prepareCoverage(materials.reference, 'province');
  const province = { unit: provinceAt(data, 'thai-nguyen', AS_OF) };

  const draftTree = () => {
    const layers = profileLayers({ asOf: AS_OF, province, assignments: [] }, data);
    const profile = resolveProfile(layers, materials.defaults, materials.templates);
    const tree = parseRegulation(readMarkdown(draftMarkdown(profile, materials).markdown).blocks).tree;
    measureCoverage(tree);
    return tree;
  };
  const paragraphs = textBlocks(draftTree()).map(({ text }) => text);

  const ratio = await measureRatio(
    () => renderDocx(draftTree(), { rules, date: AS_OF, title: 'bench' }),
    () => packBare(paragraphs),
    { rounds: 21, warmUp: 5 },
  );
  return { what: 'draft in process / docx packing of the same paragraphs', ratio, limit: 1.5 };
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
