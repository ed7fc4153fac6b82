/** The stages whose growth is measured, in the order in which one needs what another made. */
import { tmpdir } from 'node:os';
import { loadPhraseTables, loadRuleSet } from '../dist/assets/checked-tables.js';
import { loadCheckMaterials } from '../dist/assets/load-check-materials.js';
import { loadCheckAssets, loadReportAssets } from '../dist/assets/load-report-assets.js';
import { userReferencesFolder } from '../dist/assets/user-references.js';
import { applyEdits } from '../dist/check/engine/apply-edits.js';
import { createChecker } from '../dist/check/engine/check-regulation.js';
import { reportFile } from '../dist/check/reports/report-file.js';
import { compareRegulations } from '../dist/compare/index.js';
import { openForEditing, trackRepairs, writeRemarks } from '../dist/edit/index.js';
import { compareThree } from '../dist/merge/index.js';
import { loadCatalogue } from '../dist/messages/catalogue.js';
import { parseRegulation } from '../dist/parse/index.js';
import { REPORTERS } from '../dist/print/check/index.js';
import { renderTerminal } from '../dist/print/comparison/render-terminal.js';
import { printJson } from '../dist/print/json.js';
import { readBlocks } from '../dist/read/index.js';
import { renderAkn } from '../dist/render/akn/index.js';
import { renderHtml } from '../dist/render/html/render-html.js';
import { renderComparisonMarkdown } from '../dist/render/markdown/comparison/render-markdown.js';
import { renderMarkdown } from '../dist/render/markdown/index.js';
import { renderText } from '../dist/render/text/index.js';
import { renderDocx } from '../dist/render/word/index.js';
import { renderRedline } from '../dist/render/word/redline/render-redline.js';
import { makePhraseBook } from '../dist/wording/phrase-book.js';

const DAY = '2026-11-21';

/** By name what does the work of a stage; what it returns the stages after it are given, too. */
export async function loadStages() {
  const check = createChecker(
    await loadCheckMaterials(undefined, { folder: userReferencesFolder({}, tmpdir()) }),
  );
  const [rules, catalogue] = [await loadRuleSet('hd05'), await loadCatalogue('vi')];
  const phrases = makePhraseBook(await loadPhraseTables());
  const [page, pageOfCheck] = [await loadReportAssets(), await loadCheckAssets()];
  const shown = { catalogue, hidden: new Set(), language: 'vi', assets: page, colour: true };
  const reporting = {
    catalogue,
    colour: true,
    width: 100,
    quiet: false,
    rules: [],
    version: '0',
    documentation: null,
    page: { language: 'vi', assets: pageOfCheck },
  };
  return Object.entries({
    read: async ({ name, bytes }) => ({ blocks: (await readBlocks({ name, bytes })).blocks }),
    parse: ({ blocks }) => ({ tree: parseRegulation(blocks).tree }),
    check: ({ tree, text }) => ({ result: check({ tree, lines: text.split('\n') }, { today: DAY }) }),
    reports: ({ name, text, result }) => {
      const place = { file: name, path: name, configuredPath: name, known: [], mark: '', waivers: [] };
      const checked = reportFile({ ...place, lines: text.split('\n'), result, today: DAY });
      for (const make of Object.values(REPORTERS)) {
        const reporter = make(reporting);
        void (reporter.begin() + reporter.file(checked) + reporter.end());
      }
    },
    markdown: ({ tree }) => void renderMarkdown(tree),
    text: ({ tree }) => void renderText(tree),
    fix: ({ text, result }) => void applyEdits(text, result.findings),
    akn: ({ tree }) => ({ akn: renderAkn(tree) }),
    'read akn': async ({ akn }) => void parseRegulation(await blocksOf('a.xml', akn)),
    docx: async ({ tree }) => ({ word: await renderDocx(tree, { rules, date: DAY, title: 'bench' }) }),
    'read docx': async ({ word }) => {
      const { blocks, form } = await readBlocks({ name: 'a.docx', bytes: word }, { form: true });
      return { ofWord: check({ tree: parseRegulation(blocks).tree, form }, { today: DAY }) };
    },
    remarks: ({ word, ofWord }) => {
      const file = openForEditing(word, 'a.docx', false);
      const terms = { author: 'a', date: `${DAY}T00:00:00Z`, reading: 'accept' };
      const repaired = ofWord.findings.flatMap(({ wordEdits = [] }) =>
        wordEdits.length > 0 ? [wordEdits] : [],
      );
      trackRepairs(file, repaired, terms);
      writeRemarks(file, ofWord.findings.map(remarkOn), terms);
      file.save();
    },
    other: async ({ name, other }) => ({ changed: parseRegulation(await blocksOf(name, other)).tree }),
    diff: ({ tree, changed }) => ({ comparison: compareRegulations(tree, changed, { phrases }) }),
    show: ({ comparison }) => {
      renderTerminal(comparison, shown);
      renderHtml(comparison, shown);
      renderComparisonMarkdown(comparison, shown);
      printJson(comparison);
    },
    redline: async ({ comparison }) => {
      await renderRedline(comparison, { catalogue, rules, author: 'a', date: DAY, habits: new Set() });
    },
    merge: ({ tree, changed }) =>
      void compareThree({ since: tree, base: changed, target: tree }, { phrases }),
  });
}

/** A comment on what was found, as `check --format docx` writes it. */
const remarkOn = (finding) => ({ ...finding, lines: [finding.reason] });

const blocksOf = async (name, text) =>
  (await readBlocks({ name, bytes: new TextEncoder().encode(text) })).blocks;
