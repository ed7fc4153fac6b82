/** What danvan itself drafts gives nothing to report, as text and as a Word file. */
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/engine/check-regulation.js';
import { formRules } from '../../src/check/rules/form/index.js';
import type { Finding } from '../../src/findings/finding.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readDocx } from '../../src/read/docx/index.js';
import { renderDocx } from '../../src/render/word/index.js';
import { check, checkMaterials, TODAY } from '../support/check-materials.js';
import { cleanDrafts } from '../support/clean-drafts.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { inStage } from '../support/stage.js';

const drafts = cleanDrafts();

const describeFinding = ({ ruleId, eId, actual, params }: Finding) => ({ ruleId, eId, actual, params });
const aboveNote = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity !== 'note').map(describeFinding);
const isOfForm = ({ ruleId }: Finding): boolean => formRules.some(({ id }) => id === ruleId);

test('there is a draft of each of the 34 provinces and cities', () => {
  expect(drafts).toHaveLength(34);
});

describe('a draft as text', () => {
  test.each(drafts.map((draft) => [draft.unit.id, draft] as const))(
    '%s: nothing at all, not even a note, and every article covered',
    (_id, { tree, markdown }) => {
      const result = check({ tree, lines: markdown.split('\n') }, { today: TODAY });
      expect(result.findings.map(describeFinding)).toEqual([]);
      expect(result.coverage).toMatchObject({ required: 28, covered: 28, extra: [] });
    },
  );
});

describe.each(['hd05', 'hd36'] as const)('a draft as a Word file by %s', (id) => {
  const rules = loadRuleSet(id);
  const checkByRules = createChecker({ ...checkMaterials, ruleSets: [rules] });

  test.each(cleanDrafts(id, inStage(6, 1)).map((draft) => [draft.unit.id, draft] as const))(
    '%s: nothing above a note, and nothing of its form',
    async (_id, draft) => {
      const bytes = await renderDocx(draft.tree, { rules, date: TODAY, title: 'Quy chế' });
      const { blocks, form } = readDocx({ name: 'du-thao.docx', bytes }, { form: true });
      const { tree } = parseRegulation(blocks);
      expect(form?.paragraphs.length).toBeGreaterThan(0);
      const { findings } = checkByRules({ tree, form: form ?? null }, { today: TODAY });
      expect(findings.filter(isOfForm).map(describeFinding)).toEqual([]);
      expect(aboveNote(findings)).toEqual([]);
    },
  );
});
