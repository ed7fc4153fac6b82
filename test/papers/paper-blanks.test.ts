/** The blanks of a paper are known from its template to the tree: none is looked for in its words. */
import { expect, test } from 'vitest';
import { loadPaperTemplates } from '../../src/assets/load-paper-templates.js';
import { type DraftFacts, paperMarkdown, type Sender, WRITTEN_PAPERS } from '../../src/papers/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { markdownBlocks } from '../../src/read/markdown/markdown-blocks.js';
import { BLANKS } from '../../src/tree/nodes.js';
import { tieBlanks } from '../../src/tree/tie-blanks.js';
import { selectAll } from '../../src/tree/visit.js';
import { loadRuleSet } from '../support/rule-sets.js';

const FACTS: DraftFacts = {
  superior: null,
  committee: 'TỈNH ỦY NGHỆ AN',
  symbol: 'TU',
  proposer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  place: null,
  year: null,
  issuer: 'Ban Thường vụ Tỉnh ủy',
  subject: 'Quy chế công tác dân vận',
  hasDecision: true,
  bases: [],
  replaced: null,
  articles: { decision: 3, regulation: 28 },
  chapters: [],
  charged: [],
};
const SENDER: Sender = {
  name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  issuer: 'Ban Tuyên giáo và Dân vận',
  superior: 'Tỉnh ủy',
  motto: 'party',
  symbol: 'BTGDVTU',
  signs: 'Trưởng ban',
  archive: 'Lưu Ban Tuyên giáo và Dân vận.',
  confirm: null,
};

test.each(WRITTEN_PAPERS)(
  '%s: each place is a field of its own, and stands where the tree has it',
  async (kind) => {
    const { markdown, blankPlaces } = paperMarkdown(kind, FACTS, SENDER, {
      templates: await loadPaperTemplates(),
      rules: loadRuleSet('hd05'),
      enclosed: { comparison: false, points: false },
      compared: null,
    });
    for (const { start, end, text } of blankPlaces) expect(markdown.slice(start, end)).toBe(text);
    expect(blankPlaces.map(({ field }) => field)).not.toContain(undefined);
    expect(blankPlaces.filter(({ kind }) => kind === 'clerical').map(({ field }) => field)).toEqual([
      'number',
      'date',
      'date',
      'date',
    ]);
    const { tree } = parseRegulation(markdownBlocks(markdown));
    tieBlanks(tree, markdown, blankPlaces);
    const carried = selectAll(tree, 'paragraph').flatMap((node) => node[BLANKS] ?? []);
    expect(carried.map(({ field }) => field).toSorted()).toEqual(
      blankPlaces.map(({ field }) => field).toSorted(),
    );
  },
);
