import type { Messages } from '../findings/finding.js';

export const messages = {
  'print.error': () => 'error',
  'print.warning': () => 'warning',
  'print.note': () => 'note',
  'print.page': ({ page }: { page: number }) => `page ${page}`,
  'print.line': ({ line }: { line: number }) => `line ${line}`,
  'print.imported': (p: { source: string; files: string }) => `${p.source} → ${p.files}`,
  'print.importCounts': (p: { articles: number; clauses: number; points: number }) =>
    `Read ${p.articles} articles, ${p.clauses} clauses, ${p.points} points.`,
  'print.importUnverified': ({ fields }: { fields: readonly string[] }) =>
    `For a person to check: ${fields.join(', ')}.`,
  'print.importLoss': ({ count, ruleId }: { count: number; ruleId: string }) =>
    `${count} places to know of (${ruleId}):`,
  'print.importMore': ({ count }: { count: number }) => `… and ${count} more`,
  'print.importNoLoss': () => 'Nothing was dropped, joined or guessed.',
  'print.paragraph': ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph}`,
  'print.updates': ({ documents, total, folder }: { documents: number; total: number; folder: string }) =>
    `${documents} of ${total} texts updated, in ${folder}.`,
  'print.updates.open': ({ open, toConfirm }: { open: number; toConfirm: number }) =>
    `${open} lines to decide on, ${toConfirm} to confirm before signing.`,
  'print.updates.closed': ({ toConfirm }: { toConfirm: number }) =>
    `no line to decide on, ${toConfirm} to confirm before signing.`,
  'print.update.counts': () => 'Outcome, line by line:',
  'print.update.paragraph': ({ text }: { text: string }) => `Further paragraph: ${text}`,
  'print.update.lacking': () => 'Other texts lack (the base keeps it):',
  'print.update.lacks': (p: { file: string; count: number; places: string }) =>
    `${p.file}: ${p.count} (${p.places})`,
  'print.update.confirm': () => 'To confirm before signing:',
  'print.written': ({ file }: { file: string }) => `Written: ${file}`,
  'print.coverage': (p: { covered: number; required: number; number: string }) =>
    p.covered === p.required
      ? `All ${p.required} articles required by ${p.number} are covered.`
      : `${p.covered} of the ${p.required} articles required by ${p.number} are covered; missing:`,
  'print.contentBlanks': ({ count }: { count: number }) =>
    `${count} blanks to fill, yellow in the Word file (with --set field=value or --profile):`,
  'print.clericalBlanks': ({ labels }: { labels: string }) => `Filled on issue: ${labels}.`,
  'print.drafts': (p: { documents: number; total: number; files: number; folder: string }) =>
    `Drafted ${p.documents} of ${p.total} documents (${p.files} files) into the folder “${p.folder}”.`,
  'print.draftsCoverage': (p: { complete: number; documents: number; required: number; number: string }) =>
    p.complete === p.documents
      ? `All ${p.documents} documents cover the ${p.required} articles required by ${p.number}.`
      : `${p.complete} of ${p.documents} documents cover the ${p.required} articles required by ${p.number}; missing:`,
  'print.draftsBlanks': () =>
    'Blanks to fill, yellow in the Word file (with a column of the list, --set or --profile):',
  'print.inDocuments': ({ what, documents }: { what: string; documents: number }) =>
    `${what}: ${documents} documents`,
  'print.draftFailures': ({ count }: { count: number }) => `${count} documents could not be drafted:`,
  'print.profileWritten': ({ file, unit }: { file: string; unit: string }) =>
    `Profile of ${unit} written: ${file}`,
  'print.profileUse': ({ file }: { file: string }) => `To draft: danvan draft --profile ${file}`,
  'print.profileOpen': () =>
    'Not answered, so left at the default or blank in the profile (edit the file, or use the option with --force):',
  'print.toConfirm': ({ message }: { message: string }) => `To confirm: ${message}`,
  'print.source.default': () => 'default',
  'print.source.today': () => 'the day of today',
  'print.source.data': () => "danvan's data of units",
  'print.source.file': () => "user's file",
  'print.source.set': () => 'set on the command line',
  'print.source.option': () => 'option of the command line',
  'print.source.blank': () => 'blank',
  'print.confirmations': ({ count }: { count: number }) => `${count} points to confirm before signing:`,
  'print.finalConfirmations': ({ count }: { count: number }) =>
    `${count} points of this text for signature are not confirmed yet:`,
  'print.nothingToConfirm': () => 'Nothing is left to confirm.',
  'print.howToConfirm': ({ name }: { name: string }) =>
    `Once a point is confirmed, put its name (in brackets) into the profile and it is not asked again: confirmed: [${name}]`,
  'print.checkSummary': (p: {
    files: number;
    error: number;
    warning: number;
    note: number;
    suppressed: number;
  }) =>
    `${p.files} texts: ${p.error} errors, ${p.warning} warnings, ${p.note} notes${p.suppressed === 0 ? '' : `; ${p.suppressed} waived or known`}.`,
  'print.checkRepairs': ({ safe, unsafe }: { safe: number; unsafe: number }) =>
    safe === 0
      ? `--fix --unsafe-fixes mends ${unsafe} places (look at each).`
      : `--fix mends ${safe} places safely${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} more (look at each)`}.`,
  'print.checkCoverage': (p: {
    required: number;
    covered: number;
    weakened: number;
    partial: number;
    missing: number;
  }) =>
    p.covered === p.required
      ? `Required content: all ${p.required} articles.`
      : `Required content: ${p.covered} of ${p.required} articles; ${p.weakened} weakened, ${p.partial} without some clause, ${p.missing} missing.`,
  'print.checkDay': ({ day, origin }: { day: string; origin: string }) => `Judged by ${day}: ${origin}.`,
  'print.checkDay.asOf': () => 'the day that the user set (--as-of or configuration)',
  'print.checkDay.printed': () => 'the day of issue that the text prints',
  'print.checkDay.line': () => 'the day on a line of place or issue of the text',
  'print.checkDay.closing': () => 'the day of adoption at the end of the text',
  'print.checkDay.frontMatter': () => 'the day in the metadata of the file; the text prints none',
  'print.checkDay.year': () => 'the text prints a year only',
  'print.checkDay.today': () =>
    'the day of the check, as the text prints none; what hangs on the day is a note only',
  'print.checkDay.future': () => 'the day of the check, as the text prints a day to come',
  'print.checkSilent': ({ count, day }: { count: number; day: string }) =>
    `${count === 1 ? 'One text has' : `${count} texts have`} nothing to report. ${day}`,
  'print.checkSilentMany': ({ count, origins }: { count: number; origins: string }) =>
    `${count} texts have nothing to report. Each was judged by its own day: ${origins}.`,
  'print.checkArticle': ({ state, clauses }: { state: string; clauses: string }) =>
    state === 'missing' ? 'Nothing says this.' : `Missing: ${clauses}.`,
  'print.checkRules': () => 'Other rules',
  'print.checkTitle': () => 'Results of the check',
  'print.checkClean': () => 'Nothing to report.',
  'print.checkUnchecked': () => 'A file that could not be read, and so was not checked',
  'print.checkExplain': ({ rule }: { rule: string }) => `Basis and examples: run danvan explain ${rule}.`,
  'print.checkPlace': () => 'Place',
  'print.checkSeverity': () => 'Severity',
  'print.checkRule': () => 'Rule',
  'print.checkFound': () => 'Finding',
  'print.ruleScope': () => 'Scope',
  'print.texts.any': () => 'Any text.',
  'print.texts.party': () => 'Texts of the Party, and texts that name no issuer.',
  'print.texts.familyOrParty': () => 'Texts of the Party, and regulations on mass mobilisation.',
  'print.texts.local': () => 'Texts of the Party and of localities.',
  'print.texts.family': () => 'Regulations on mass mobilisation.',
  'print.place.body': () => 'the text itself',
  'print.place.form': () => 'forms and lists in annexes',
  'print.place.table': () => 'tables',
  'print.place.quotation': () => 'quotations of other texts',
  'print.place.furniture': () => 'masthead, signature, recipients',
  'print.rulePlaces': ({ parts }: { parts: string }) => `Looks at: ${parts}.`,
  'print.ruleSureIn': ({ texts }: { texts: string }) => `Only notes outside of: ${texts}`,
  'print.ruleHangsOnDay': () => 'Only notes where the text does not say its day.',
  'print.ruleHangsOnReading': () => 'Only notes where the text was read badly.',
  'print.ruleHangsOnWords': () => 'Only notes where the words of the text were damaged on the way.',
  'print.ruleBasis': () => 'Basis',
  'print.ruleNoBasis': () => 'No provision of its own; plain care in drafting asks for it.',
  'print.ruleSafe': ({ proof }: { proof: string }) => `Mended by --fix: ${proof}.`,
  'print.ruleUnsafe': () => 'Mended by --fix --unsafe-fixes; look at each place afterwards.',
  'print.ruleBad': (_: { name: string }) => 'Example that is reported',
  'print.ruleGood': (_: { name: string }) => 'Good example',
  'print.ruleFinds': ({ found }: { found: string }) => `  → ${found}`,
  'print.ruleFixed': () => '  Mended:',
  'print.refNumber': () => 'Number',
  'print.refDate': () => 'Date',
  'print.refIssuer': () => 'Issuer',
  'print.refTimes': () => 'Times cited',
  'print.refStatus': () => 'Status',
  'print.refNote': () => 'Note',
  'print.refStatus.in-force': () => 'in force',
  'print.refStatus.not-yet': () => 'not issued yet',
  'print.refStatus.ended': () => 'over',
  'print.refStatus.verify': () => 'to be verified',
  'print.refStatus.ambiguous': () => 'several of this number',
  'print.refStatus.differs': () => 'date or issuer differs',
  'print.refStatus.unknown': () => 'not in the data',
} satisfies Messages;
