/**
 * The tables that danvan ships with, one row a table: the files that it is made of, and what checks them. The build checks
 * them and keeps the outcome as JSON, so that a command opens no schema; `check` runs from the sources, and where somebody
 * has changed a file since.
 */
import type { LearntWords } from '../check/index.js';
import type { ClerksSlips, DatedData, PaperSender, WordPairs } from '../data/index.js';
import { fileOfTable, TABLE_NAMES, type TableName } from '../data/tables.js';
import type { ProfileDefault } from '../draft/defaults-schema.js';
import type { RuleSet } from '../form/rule-set.js';
import type { Reference } from '../reference/reference.js';
import type { PhraseTables } from '../wording/phrase-book.js';
import type { SubstanceWords } from '../wording/substance-words.js';
import { listAssets, readBuiltCopy, readYamlAsset } from './assets.js';
import { REFERENCE } from './reference-id.js';

export interface CheckedTable<T> {
  /** Name of the copy in `dist/assets/`. */
  copy: string;
  /** Paths of the files; a copy older than one of them does not count. */
  sources: readonly string[];
  /** Reads and checks the files. @throws Failure or ZodError for one that breaks its schema */
  check: () => Promise<T>;
}

const fileOf = (name: TableName): string => `templates/data/${fileOfTable(name)}`;
const dataFile = (name: string): string => `templates/data/${name}.yaml`;
const WORD_PAIRS_FILE = 'templates/language/word-pairs.yaml';
const DEFAULTS_FILE = `templates/${REFERENCE}/defaults.yaml`;

/** The dated tables: units, levels, sources … */
const DATA: CheckedTable<DatedData> = {
  copy: 'checked/data.json',
  sources: TABLE_NAMES.map(fileOf),
  check: async () => {
    const { parseTables } = await import('../data/schemas/index.js');
    const tables = await Promise.all(
      TABLE_NAMES.map(async (name) => [name, await readYamlAsset(fileOf(name))] as const),
    );
    return parseTables(Object.fromEntries(tables) as Record<TableName, unknown>);
  },
};

/** The data by which a comparison tells local words from substance. */
const PHRASES: CheckedTable<PhraseTables> = {
  copy: 'checked/phrase-tables.json',
  sources: [
    ...['bodies', 'state-bodies', 'provinces', 'levels', 'party-cells'],
    ...['substance-words', 'opposites'],
  ].map(dataFile),
  check: async () => {
    const [{ levelMapOf, issuersOf }, { substanceWordsSchema }, { oppositesSchema, stateBodiesSchema }] =
      await Promise.all([
        import('../wording/index.js'),
        import('../wording/substance-words-schema.js'),
        import('../wording/opposites-schema.js'),
      ]);
    const data = await loadData();
    const { bodies, provinces } = data;
    const ofState = stateBodiesSchema.parse(await readYamlAsset(dataFile('state-bodies')));
    const { opposites, lookalikes } = oppositesSchema.parse(await readYamlAsset(dataFile('opposites')));
    return {
      levels: levelMapOf(data.levels),
      words: substanceWordsSchema.parse(await readYamlAsset(dataFile('substance-words'))),
      bodies: [...bodies.bodies, ...ofState.bodies].map(({ id, name }) => ({ id, name })),
      opposites: { opposites, lookalikes },
      bodyHeads: ofState.heads,
      places: provinces.units.flatMap(({ forms }) =>
        forms.map(({ name }) => ({ name, tier: 'provincial' as const })),
      ),
      issuers: issuersOf(data),
    };
  },
};

const WORD_PAIRS: CheckedTable<WordPairs> = {
  copy: 'checked/word-pairs.json',
  sources: [WORD_PAIRS_FILE],
  check: async () =>
    (await import('../data/schemas/index.js')).parseWordPairs(await readYamlAsset(WORD_PAIRS_FILE)),
};

const SLIP_FILES = {
  confusions: 'templates/language/confusions.yaml',
  writtenNames: 'templates/language/written-names.yaml',
  reviewRemarks: 'templates/language/review-remarks.yaml',
  deniedDuties: 'templates/language/denied-duties.yaml',
};

/** What clerks get wrong. */
const SLIPS: CheckedTable<ClerksSlips> = {
  copy: 'checked/slips.json',
  sources: Object.values(SLIP_FILES),
  check: async () =>
    (await import('../data/schemas/index.js')).parseSlips({
      confusions: await readYamlAsset(SLIP_FILES.confusions),
      writtenNames: await readYamlAsset(SLIP_FILES.writtenNames),
      reviewRemarks: await readYamlAsset(SLIP_FILES.reviewRemarks),
      deniedDuties: await readYamlAsset(SLIP_FILES.deniedDuties),
    }),
};

/** Words that say how far a provision binds, and whom. */
const SUBSTANCE_WORDS: CheckedTable<SubstanceWords> = {
  copy: 'checked/substance-words.json',
  sources: [dataFile('substance-words')],
  check: async () =>
    (await import('../wording/substance-words-schema.js')).substanceWordsSchema.parse(
      await readYamlAsset(dataFile('substance-words')),
    ),
};

/** How the bodies that send papers with a draft head and sign them. */
const PAPER_SENDERS: CheckedTable<PaperSender[]> = {
  copy: 'checked/paper-senders.json',
  sources: [dataFile('paper-senders')],
  check: async () =>
    (await import('../data/schemas/index.js')).paperSendersTable.parse(
      await readYamlAsset(dataFile('paper-senders')),
    ).senders,
};

const DEFAULTS: CheckedTable<ProfileDefault[]> = {
  copy: 'checked/defaults.json',
  sources: [DEFAULTS_FILE],
  check: async () =>
    (await import('../draft/defaults-schema.js')).parseDefaults(await readYamlAsset(DEFAULTS_FILE)),
};

/** The reference in a folder of `templates/`. */
function referenceSet(id: string): CheckedTable<Reference> {
  const path = (file: string) => `templates/${id}/${file}`;
  return {
    copy: `checked/reference-${id}.json`,
    sources: ['reference.yaml', 'requirements.yaml', 'model.yaml'].map(path),
    check: async () =>
      (await import('../reference/parse-reference.js')).parseReference({
        'reference.yaml': await readYamlAsset(path('reference.yaml')),
        'requirements.yaml': await readYamlAsset(path('requirements.yaml')),
        'model.yaml': await readYamlAsset(path('model.yaml')),
      }),
  };
}

const REFERENCE_TABLE = referenceSet(REFERENCE);

/** What is learnt of the words of our reference and of the pairs: it is plain data, like what it is learnt from. */
const LEARNT_WORDS: CheckedTable<LearntWords> = {
  copy: 'checked/learnt-words.json',
  sources: [WORD_PAIRS_FILE, ...REFERENCE_TABLE.sources],
  check: async () =>
    (await import('../check/index.js')).learnWords(await readReference(), await loadWordPairs()),
};

/** The rules on form of one id. */
function ruleSet(id: string): CheckedTable<RuleSet> {
  const path = `templates/rules/${id}.yaml`;
  return {
    copy: `checked/rules-${id}.json`,
    sources: [path],
    check: async () => (await import('../form/rule-set.js')).parseRuleSet(await readYamlAsset(path)),
  };
}

/** Every table, for the build. */
export async function checkedTables(): Promise<CheckedTable<unknown>[]> {
  const ruleSets = (await ruleSetIds()).map(ruleSet);
  return [
    DATA,
    DEFAULTS,
    PHRASES,
    WORD_PAIRS,
    SUBSTANCE_WORDS,
    SLIPS,
    PAPER_SENDERS,
    REFERENCE_TABLE,
    LEARNT_WORDS,
    ...ruleSets,
  ];
}

async function load<T>({ copy, sources, check }: CheckedTable<T>): Promise<T> {
  const built = await readBuiltCopy(copy, sources);
  return built === null ? check() : (built as T);
}

// Each throws a Failure or a ZodError for a changed file that breaks its schema.
export const loadData = (): Promise<DatedData> => load(DATA);
export const loadPhraseTables = (): Promise<PhraseTables> => load(PHRASES);
export const loadWordPairs = (): Promise<WordPairs> => load(WORD_PAIRS);
export const loadLearntWords = (): Promise<LearntWords> => load(LEARNT_WORDS);
export const loadSubstanceWords = (): Promise<SubstanceWords> => load(SUBSTANCE_WORDS);
export const loadSlips = (): Promise<ClerksSlips> => load(SLIPS);
export const loadPaperSenders = (): Promise<PaperSender[]> => load(PAPER_SENDERS);
export const loadDefaults = (): Promise<ProfileDefault[]> => load(DEFAULTS);
/** The reference that danvan ships with, whatever others there are. */
export const readReference = (): Promise<Reference> => load(REFERENCE_TABLE);

/** Ids of the sets of form rules: "hd05", "hd36". */
export async function ruleSetIds(): Promise<string[]> {
  return (await listAssets('templates/rules')).map((file) => file.replace(/\.yaml$/, ''));
}

/** @param id one of `ruleSetIds` */
export const loadRuleSet = (id: string): Promise<RuleSet> => load(ruleSet(id));

/** The shipped sets of form rules. */
export async function loadRuleSets(): Promise<RuleSet[]> {
  return Promise.all((await ruleSetIds()).map(loadRuleSet));
}
