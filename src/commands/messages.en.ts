import type { Messages } from '../findings/finding.js';

export const messages = {
  'commands.about': () =>
    'Reads, drafts, compares and checks Vietnam’s local regulations on mass mobilisation.',

  'commands.help.usage': () => 'Usage:',
  'commands.help.arguments': () => 'Arguments:',
  'commands.help.options': () => 'Options:',
  'commands.help.globalOptions': () => 'Global options:',
  'commands.help.commands': () => 'Commands:',
  'commands.help.command': () => 'command',
  'commands.help.optionsPlaceholder': () => 'options',
  'commands.help.default': ({ value }: { value: string }) => `default: ${value}`,
  'commands.help.summary': () => 'Show how to use a command',
  'commands.help.more': () =>
    'Exit codes: 0 done, nothing to report; 1 findings; 2 bad usage, unreadable input or a fault of danvan.',
  'commands.option.version': () => 'print the version',
  'commands.option.help': () => 'print this help',
  'commands.option.lang': () => 'language of messages; the variable DANVAN_LANG sets it too',
  'commands.option.json': () => 'print JSON, for other programs',
  'commands.argument.file': () => 'file',
  'commands.option.asOf': () =>
    'use the data of this day (year-month-day, such as 2026-11-21); default: today',
  'commands.argument.folder': () => 'folder',
  'commands.option.revisions': () => 'tracked changes in a Word file: accept, reject, or fail and list them',
  'commands.option.revisionsOf.base': () => 'as --revisions, for the base alone',
  'commands.option.revisionsOf.target': () => 'as --revisions, for the target alone',
  'commands.option.struck': () =>
    'text that is struck through, hidden or white on white: omit it as no content, or keep it as text',
  'commands.argument.format': () => 'format',
  'commands.argument.what': () => 'kind',
  'commands.argument.day': () => 'day',
  'commands.argument.name': () => 'name',
  'commands.argument.assignment': () => 'field=value',
  'commands.option.reference': () =>
    'the reference by its name (danvan list references); by default the official text where it was imported, else the reconstruction',
  'commands.option.force': () => 'replace an existing file',

  'commands.draft.summary': () =>
    'Draft a decision and its annexed regulation for a province, city or commune as a Word file',
  'commands.draft.province': () => 'province or city, with or without marks',
  'commands.draft.commune': () => 'commune of that province or city, with its kind ("xã Phù Đình")',
  'commands.draft.all': () => 'draft for every province and city, one file each in one folder',
  'commands.draft.list': () =>
    'draft for every row of a CSV file with the columns name, type, province and any field of the profile (signer.name)',
  'commands.draft.profile': () =>
    'profile of the locality (YAML): number, date, signer, recipients, names of bodies …',
  'commands.draft.set': () => 'set one field of the profile; may be repeated (signer.name="Nguyễn Văn A")',
  'commands.draft.rules': () => 'rules of form for Party documents; default: hd05',
  'commands.draft.issue': () => 'annexed: issued with a decision (default); own-number: under its own number',
  'commands.draft.layout': () =>
    'layout of bodies: who advises on mass mobilisation, and the Party committees; see: danvan list layouts',
  'commands.draft.to': () =>
    'formats, parted by commas: docx, md, json, pdf (needs LibreOffice); by default that of the output file, or docx',
  'commands.draft.json': () => 'short for --to json; with --explain-profile: print JSON',
  'commands.draft.output': () => 'file to write; with --all or --list: folder to write to',
  'commands.draft.templates': () =>
    'a folder of your own templates: a file of the same name takes the place of ours (partials/…, 23-qd-tw/…, rules/…)',
  'commands.draft.annotate': () => 'put the reasons of adapted provisions into the Word file as comments',
  'commands.draft.explainProfile': () =>
    'draft nothing; print every field of the profile with its value and where that comes from',
  'commands.draft.allowMissing': () =>
    'let the profile (provisions) leave out what a regulation must have, where it gives a reason',
  'commands.draft.final': () => 'refuse while a blank remains (number and day excepted)',
  'commands.draft.pointRemark': (p: { what: string; name: string; value: string; message: string }) =>
    [
      `To confirm: ${p.what}${p.value === '' ? '' : ` (now: “${p.value}”)`}.`,
      p.message,
      `Once confirmed, put into the profile: confirmed: [${p.name}]`,
    ].join('\n'),
  'commands.draft.fileName': ({ name }: { name: string }) => `quy-che-cong-tac-dan-van-${name}`,
  'commands.draft.folderName': () => 'quy-che-cong-tac-dan-van',
  'commands.draft.progress': () => 'Drafting',
  'commands.draftList.row': ({ line }: { line: number }) => `line ${line}`,
  'commands.draft.nowPartOf': (p: { former: string; isSame: boolean; unit: string; drafted: string }) =>
    `Note: ${p.former} is ${p.isSame ? '' : 'part of '}${p.unit} now; the draft is for ${p.drafted}.`,

  'commands.draft.otherLevel': (p: { said: string; unit: string; from: string; drafted: string }) =>
    p.from === ''
      ? `Note: there is no unit of the provincial level called “${p.said}”, only ${p.unit}; the draft is for ${p.drafted}.`
      : `Note: “${p.said}” is ${p.unit} since ${p.from}; the draft is for ${p.drafted}.`,

  'commands.argument.list': () => 'list',
  'commands.written': ({ file }: { file: string }) => `Wrote ${file}.`,

  'commands.diff.summary': () =>
    'Compare a text with the model text or with another one: what differs in substance, what only in habit',
  'commands.diff.usage': () => '[options] [<base>] <target>',
  'commands.diff.text': () => 'text',
  'commands.diff.first': () =>
    'a file, or the name of a text that danvan has (thai-nguyen); one text alone is compared with the model text 23-qd-tw',
  'commands.diff.second': () => 'the target, when the first text is the base',
  'commands.diff.to': () =>
    'format: terminal, html (one self-contained page), docx (Word with tracked changes), json, md; by default that of the output file, or terminal; with --since it may name the new central text instead',
  'commands.update.summary': () =>
    'Bring a standing regulation from the model text of its own day to that of another day',
  'commands.update.text': () => 'the standing regulation: a file, or a name of danvan list regulations',
  'commands.update.otherName': () => 'other-text',
  'commands.update.others': () =>
    'regulations of other units that went into it; the first text is the base, provisions that only others have are offered',
  'commands.update.prefer': () =>
    'whose words stand where texts differ: a file, a unit, or its number from 1',
  'commands.update.offered': ({ file }: { file: string }) =>
    `${file} has it, the base does not; the drafting body decides whether it stays.`,
  'commands.update.differs': ({ file }: { file: string }) => `${file} words it otherwise; choose (--prefer).`,
  'commands.update.preferred': ({ file }: { file: string }) => `In the words of ${file} (--prefer).`,
  'commands.update.formerName': ({ name }: { name: string }) =>
    `It still has a name or a word of level of the former unit: “${name}”.`,
  'commands.update.nameReplaced': ({ file, from, to }: { file: string; from: string; to: string }) =>
    `${file} has “${from}”, which was replaced by “${to}”; read its scope again.`,
  'commands.update.otherUnit': ({ file, unit, base }: { file: string; unit: string; base: string }) =>
    `${file}: it is a regulation of ${unit}, which is not one unit with ${base} on that day; only texts of units that were merged are joined.`,
  'commands.update.otherOpen': ({ file }: { file: string }) =>
    `Those words of ${file} do not follow the new central text.`,
  'commands.update.noSuchText': ({ value, choices }: { value: string; choices: string }) =>
    `--prefer ${value}: the command has no such text; choose one of ${choices}, or its number from 1.`,
  'commands.update.toDay': () => 'day of the new model text (default: today)',
  'commands.update.fromDay': () => 'day of the old model text (default: the day that the text prints)',
  'commands.update.from': () => 'the old central text that the regulation follows (with --to)',
  'commands.update.to': () => 'the new central text (with --from)',
  'commands.update.merge': () =>
    'take both changes of a line where they do not meet (default: a conflict with a proposal)',
  'commands.update.profile': () =>
    'profile of the locality (YAML) for the new model text: the layout of bodies, names of bodies …; number, dates and provisions of the profile are not used here',
  'commands.update.set': () =>
    'set one field of the profile for the new model text, any number of times (layout=front; see danvan list layouts)',
  'commands.update.output': () =>
    'the file to write; its ending chooses the format (default: print the summary only)',
  'commands.update.format': () =>
    'docx, tracked (Word with tracked changes), html, md, json; several parted by commas',
  'commands.update.modelOf': ({ day }: { day: string }) => `By the model text of ${day}.`,
  'commands.update.replacesStanding': () => 'The new issue replaces the standing text.',
  'commands.update.byText': ({ name }: { name: string }) => `By ${name}.`,
  'commands.update.successor': ({ from, to }: { from: string; to: string }) =>
    `“${from}” is “${to}” by the data of that day.`,
  'commands.update.newIssue': () => 'Number, day and signer of the new issue are not known yet.',
  'commands.update.renumbered': () =>
    'The words stay; number or citation follow provisions that came in or went.',
  'commands.update.outputWanted': () => '--format needs a file: add -o.',
  'commands.update.bothTexts': () => '--from and --to go together: the old and the new central text.',
  'commands.update.otherFamily': ({ file, percent }: { file: string; percent: number }) =>
    `${file}: answers only ${percent}% of the articles of the model text, so it is no regulation of this family; nothing is written.`,
  'commands.update.otherText': ({ file, from, percent }: { file: string; from: string; percent: number }) =>
    `${file}: answers only ${percent}% of the articles of ${from}, so it is no regulation after that text; nothing is written.`,
  'commands.update.backwards': ({ from, to }: { from: string; to: string }) =>
    `The text is of ${from}, after the day ${to} to which it should go; choose a later --to-day.`,
  'commands.update.noDay': ({ file }: { file: string }) =>
    `${file}: prints no day of issue; give --from-day.`,
  'commands.diff.since': () =>
    'the old central text that the locality followed: each difference says whether it is new from the centre, local, or changed by both; the new central text is the base, or named by --to',
  'commands.diff.tracked': () =>
    'what a reviewer changed in a Word file with tracked changes: the file with all rejected against the file with all accepted',
  'commands.diff.readAs': ({ name, revisions }: { name: string; revisions: string }) =>
    revisions === 'reject'
      ? `${name} (all changes rejected)`
      : revisions === 'accept'
        ? `${name} (all changes accepted)`
        : name,
  'commands.diff.noText': () =>
    'no text to compare is named. For example: danvan diff draft.docx, or danvan diff old.docx new.docx',
  'commands.diff.trackedAlone': () =>
    '--tracked goes with one file alone; leave out the other texts and --since, or use --revisions-base and --revisions-target.',
  'commands.diff.twoNewTexts': ({ first, second }: { first: string; second: string }) =>
    `the new central text is named twice: “${first}” and “${second}” (--to); leave one out.`,
  'commands.diff.output': () => 'file to write; without it the answer goes to standard output',
  'commands.diff.show': () =>
    'substance: show differences of substance, wording and typos and count the rest; all: show every one',
  'commands.readingNotes': (p: { file: string; count: number; list: string }) =>
    `${p.file}: ${p.count} notes on reading (${p.list}). See each place: danvan parse "${p.file}"`,
  'commands.diff.only': () => 'only these units: art_9,art_12__cl_3 or "khoản 3 Điều 12"',
  'commands.diff.ignore': () =>
    'count these classes and do not show them: suspected-typo,wording (all are named below)',
  'commands.diff.reason': () =>
    'only units with a change of this reason: quantity, reversal, modal, body, duty, text, order',
  'commands.diff.part': () => 'one of the texts is an extract: compare what it has, and say what it lacks',
  'commands.diff.map': () => 'YAML file that fixes pairs, a line each: art_5: art_7',
  'commands.diff.author': () => 'whose name stands in the Word file',
  'commands.diff.exitCode': () => 'end with code 1 when a difference is shown',
  'commands.diff.whatFiltersDo': () => `What --show and --ignore keep from being shown:
  terminal, md   is not printed, and counted by class
  html           is in the page, its filter off at first, with its number
  docx           is in the file, because accepting or rejecting all has to give
                 the two texts; it stands under a second author, whom Word can
                 hide, and is counted in the comment at the beginning
  json           is in it and nothing changes; each change has its class
--only leaves all other units out of every format, and out of the numbers; the
Word file is then an excerpt of both texts, and JSON lists the units in "only".
The classes, from the weakest: unicode, spelling, typography, case, numbering,
localisation (these six are only counted without --show all), suspected-typo,
wording, substantive.`,
  'commands.diff.missing': ({ missing }: { missing: string }) => `only a part; missing: ${missing}`,
  'commands.referenceNote': (p: { statusNote: string; statusNoteEnglish?: string | undefined }) =>
    p.statusNoteEnglish ?? p.statusNote,
  'commands.diff.reconstructed': ({ name }: { name: string }) => `${name} (reconstructed)`,
  'commands.diff.noTables': () =>
    'plain text does not tell tables: their cells are compared as lines of text.',
  'commands.diff.ruledTables': () =>
    'a PDF tells only tables whose lines are drawn; beside a file of another format their cells are compared as lines of text.',
  'commands.diff.formOfLocal': () =>
    'names of bodies are those of the place and day of the text compared; masthead, recitals, recipients and signature are not compared.',
  'commands.diff.onlyReference': ({ name }: { name: string }) =>
    `“${name}” is the model text; name the text to compare with it.`,
  'commands.diff.plainDocx': ({ file, ending }: { file: string; ending: string }) =>
    `${file}: a comparison in danvan’s own layout is a .docx without macros, not a .${ending}. Change the ending at -o to .docx.`,
  'commands.diff.noDocxOnScreen': () => 'a Word file cannot be shown on the screen; add -o <file>.docx.',
  'commands.diff.unknownPlace': ({ place, suggestion }: { place: string; suggestion: string }) =>
    `neither text has “${place}”.${maybe(suggestion)} See the addresses with: danvan parse <file>`,

  'commands.argument.value': () => 'value',
  'commands.init.summary': () =>
    'Write the profile of a locality by asking, to draft from it with draft --profile',
  'commands.init.file': () => 'profile to write',
  'commands.init.askProvince': () => 'Which province or city?',
  'commands.init.whichProvince': () => 'Type the name of a province or city, as in: Thái Nguyên.',
  'commands.init.askCommune': () => 'Which commune? With its kind, as in: xã Phù Đình.',
  'commands.init.noCommune': () => 'leave empty for the province itself',
  'commands.init.question': ({ label, field }: { label: string; field: string }) =>
    `${label.charAt(0).toUpperCase()}${label.slice(1)} (${field})? Leave empty if not known.`,
  'commands.init.answer': () => 'answer',
  'commands.init.annexed': () => 'regulation annexed to a decision',
  'commands.init.ownNumber': () => 'regulation under its own number',
  'commands.init.standingCommittee': () => 'standing committee',
  'commands.init.committee': () => 'committee',
  'commands.init.header': ({ unit }: { unit: string }) => `Profile of ${unit}, for danvan draft --profile.`,
  'commands.init.howTo': () =>
    'A line that begins with # is a default or a blank: take away the # to fill it in; for recitals and recipients, of every line of the list.',

  'commands.parse.summary': () => 'Read a text and print its parts, chapters, articles, clauses and points',
  'commands.parse.file': () => 'a file, “-” for standard input, or the name of a known text (such as ha-noi)',
  'commands.parse.to': () => 'output format',

  'commands.import.summary': () =>
    'Import texts of any format as regulations/<name>.md, with a report of what was lost, joined or guessed',
  'commands.import.files': () => 'files to import: Word, PDF, web page, plain text, Markdown',
  'commands.import.json': () =>
    'print the report as JSON for other programs, with the comments of Word files',
  'commands.import.output': () =>
    "folder for the result; default: regulations (with --reference: danvan's templates)",
  'commands.import.reference': () =>
    'import a text as a reference of this name; the official text of 23-QĐ/TW is from then on used in place of the reconstruction',
  'commands.import.officialNote': ({ file }: { file: string }) =>
    `Official text, imported by the user from ${file}.`,
  'commands.import.otherNote': (p: {
    file: string;
    number: string;
    day: string;
    issuer: string;
    central: string;
    centralDay: string;
    by: string;
  }) =>
    `The text ${p.number} of ${p.day}${p.issuer === '' ? '' : ` by ${p.issuer}`}, imported by the user from ${p.file}; these are not the words of ${p.central} of ${p.centralDay} by ${p.by}.`,
  'commands.import.officialUse': (_: { id: string }) =>
    'From now on draft, diff and check use it as the reference.',
  'commands.import.otherUse': ({ id }: { id: string }) => `Use it as the reference with: --reference ${id}`,
  'commands.import.nameAndFile': (p: { given: string }) =>
    `--reference takes a name, then comes the file: danvan import --reference 23-official "${p.given}"`,
  'commands.import.oneReference': () => '--reference takes one file.',
  'commands.import.noArticles': () => 'the text has no article, so it cannot be a reference.',
  'commands.import.nameOfCentral': (p: {
    name: string;
    number: string;
    day: string;
    issuer: string;
    central: string;
    centralDay: string;
    by: string;
  }) =>
    `“${p.name}” is the name of the reference (${p.central} of ${p.centralDay} by ${p.by}), but this file is ${p.number} of ${p.day}${p.issuer === '' ? '' : ` by ${p.issuer}`}; choose another: --reference <name>.`,
  'commands.import.noNumber': () =>
    'no number or date was found in the text, so it cannot be a reference. Check the head of the text.',

  'commands.check.summary': () => 'Check content, spelling, citations and form of texts',
  'commands.check.files': () =>
    'files, folders, patterns (“quy-che/**/*.docx”), “-” for standard input, or the name of a text that danvan has',
  'commands.check.format': () => 'form of the report',
  'commands.check.output': () => 'write the report to this file instead of printing it',
  'commands.check.report': () =>
    'write a further report in another format to a file; may be given several times (such as sarif=danvan.sarif)',
  'commands.check.badReport': ({ text, formats }: { text: string; formats: string }) =>
    `“--report ${text}” is wrong: write format=file, the format being one of: ${formats}.`,
  'commands.check.baselineMissing': ({ file }: { file: string }) =>
    `there is no baseline “${file}”; check the path, or make it with --update-baseline.`,
  'commands.check.staleBaseline': ({ file, count, files }: { file: string; count: number; files: string }) =>
    `${file}: ${count} entries stand for nothing any more: ${files}. Drop them with --update-baseline.`,
  'commands.check.idleWaiver': ({ rule, files, eId }: { rule: string; files: string; eId: string }) =>
    `The waiver of ${rule} for ${files}${eId === '' ? '' : `, ${eId}`} in the configuration took nothing out of the texts checked.`,
  'commands.check.endedWaiver': (p: { rule: string; files: string; eId: string; until: string }) =>
    `The waiver of ${p.rule} for ${p.files}${p.eId === '' ? '' : `, ${p.eId}`} in the configuration ran out on ${p.until}.`,
  'commands.check.rule': () =>
    'set the level of a rule, in place of the configuration; may be given several times (such as no-repeated-word:error)',
  'commands.check.only': () => 'run these rules only, names parted by commas',
  'commands.check.vocabulary': () =>
    'vocabulary of the office (YAML): words that are used, words to replace; may be given several times',
  'commands.check.noIgnore': () => 'also check files that .danvanignore and the configuration pass over',
  'commands.check.stdinFilename': () =>
    'file name of the text from standard input, for reports and for the configuration by path',
  'commands.check.printConfig': () =>
    'check nothing, print the configuration that holds for each file (JSON)',
  'commands.check.badRule': ({ text, levels }: { text: string; levels: string }) =>
    `“--rule ${text}” is wrong: write rule:level, the level being one of: ${levels}.`,
  'commands.check.onlyNothing': () =>
    '--only names no rule, so nothing would be checked; name rules (danvan list rules) or leave --only out.',
  'commands.check.ruleLeftOut': ({ rule }: { rule: string }) =>
    `--rule names ${rule}, which --only leaves out; add it to --only or leave --rule out.`,
  'commands.check.noStdin': () => '--stdin-filename goes with standard input (“-”) only.',
  'commands.check.extendsItself': ({ file }: { file: string }) =>
    `the extends of “${file}” run in a circle: it builds on itself.`,
  'commands.check.ignored': ({ file, by }: { file: string; by: string }) =>
    `${file}: not checked, because ${by} passes it over; add --no-ignore to check it.`,
  'commands.check.allIgnored': () => 'All files named are passed over; nothing was checked.',
  'commands.check.rules': () =>
    'form rules for Word files (default: those of the text’s day); none: form is not judged',
  'commands.check.province': () => 'province or city that issues, where the text does not say it',
  'commands.check.asOf': () => 'judge by this day instead of the text’s own (such as 21/11/2026)',
  'commands.check.fix': () =>
    'mend what can be mended safely, in the file itself (Markdown, plain text, HTML)',
  'commands.check.dryRun': () => 'with --fix: only show what would be mended',
  'commands.check.unsafeFixes': () => 'with --fix: also mend what may be right as it is; look at each place',
  'commands.check.maxWarnings': () => 'warnings that are allowed (default: 0)',
  'commands.check.baseline': () => 'baseline: what is recorded in it does not count any more',
  'commands.check.updateBaseline': () => 'record everything found in the baseline',
  'commands.check.config': () => 'configuration (default: danvan.config.yaml in this folder or above)',
  'commands.check.noConfig': () => 'use no configuration',
  'commands.check.quiet': () => 'print no notes',
  'commands.check.progress': () => 'Checking',
  'commands.check.fixed': ({ file, count }: { file: string; count: number }) =>
    `${file}: ${count} places mended`,
  'commands.check.cache': () =>
    'keep what is found in each file for the next run; file, configuration, data or day changed, it is checked again; at most 512 MB are kept',
  'commands.check.cacheLocation': () =>
    'folder for it (default: node_modules/.cache/danvan of the project, else .danvan-cache)',
  'commands.check.cacheNotWritten': ({ folder, reason }: { folder: string; reason: string }) =>
    `“${folder}” cannot be written (${reason}), so nothing is kept for the next run.`,
  'commands.check.watch': () =>
    'check again whenever a file, the configuration or a vocabulary changes; Ctrl-C stops it',
  'commands.check.watching': () => 'Waiting for changes (Ctrl-C stops).',
  'commands.check.watchesFiles': () => '--watch does not go with standard input (“-”).',
  'commands.check.notWatched': ({ folder, reason }: { folder: string; reason: string }) =>
    `the folder “${folder}” cannot be watched (${reason}); run without --watch.`,
  'commands.check.moreFixes': ({ file, count }: { file: string; count: number }) =>
    `${file}: --fix --unsafe-fixes would mend ${count} more places; look at each`,
  'commands.check.notFixed': ({ file }: { file: string }) =>
    `${file}: not repaired; only text files (Markdown, plain text, HTML) in UTF-8 are.`,
  'commands.check.noBaseline': () =>
    '--update-baseline needs the name of a baseline: add --baseline <file>, or say baseline in danvan.config.yaml.',
  'commands.check.dryRunAlone': () => '--dry-run goes with --fix only.',
  'commands.check.unsafeFixesAlone': () => '--unsafe-fixes goes with --fix only.',
  'commands.onlyExceptions': () => 'there are exceptions only (“!…”); name what is to be checked as well.',
  'commands.nothingFound': ({ pattern }: { pattern: string }) =>
    `no text found for “${pattern}”; check the path and the file extension.`,

  'commands.explain.summary': () => 'Explain a rule of the check: basis, reason, examples',
  'commands.explain.rule': () => 'name of the rule (danvan list rules shows them)',
  'commands.explain.unknownRule': ({ rule, suggestion }: { rule: string; suggestion: string }) =>
    `there is no rule “${rule}”.${maybe(suggestion)}`,

  'commands.refs.summary': () => 'List the cited instruments: number, date, issuer, status',
  'commands.refs.format': () => 'form of the list',

  'commands.completion.summary': () =>
    'Print a script with which the shell completes commands, options and files',
  'commands.completion.argument': () => 'shell',
  'commands.completion.shell': () => 'the shell',

  'commands.doctor.summary': () => 'Say what this machine has, what it lacks, and what that means',
  'commands.doctor.node': (p: { version: string; system: string }) => `Node.js ${p.version} (${p.system})`,
  'commands.doctor.nodeFits': () => 'all that the commands need.',
  'commands.doctor.nodeTooOld': (p: { least: string }) =>
    `too old: danvan needs ${p.least} or later. Install it from https://nodejs.org.`,
  'commands.doctor.data': () => 'Tables, texts and sets of form rules of danvan',
  'commands.doctor.dataFits': () => 'complete and sound.',
  'commands.doctor.dataDamaged': (p: { reason: string }) =>
    `damaged or missing (${p.reason}). Install danvan again.`,
  'commands.doctor.libreOffice': (p: { version: string }) =>
    ['LibreOffice', p.version].filter(Boolean).join(' '),
  'commands.doctor.libreOfficeThere': (p: { path: string }) =>
    `.doc, .rtf and .odt can be read, and PDF written (draft --to pdf). It stands at ${p.path}`,
  'commands.doctor.libreOfficeMissing': () =>
    'not there. .doc, .rtf and .odt cannot be read and no PDF be written; all else works. Install it from https://www.libreoffice.org if you need it, or save files as .docx from Word.',
  'commands.doctor.libreOfficeSilent': (p: { path: string }) =>
    `stands at ${p.path} but does not say its version. Try to open it, or install it again.`,
  'commands.doctor.font': (p: { font: string }) => `Font ${p.font}`,
  'commands.doctor.fontThere': () => 'pages show and print on this machine as the rules of form ask.',
  'commands.doctor.fontLike': (p: { font: string }) =>
    `not there; ${p.font} is as wide, so that lines and pages break in the same places. Word files name the right font.`,
  'commands.doctor.fontMissing': () =>
    'not found on this machine. Word files name the right font and show it where it is; here, pages and PDF files may break their lines elsewhere.',
  'commands.doctor.reference': (p: { number: string }) => `Official text of ${p.number}`,
  'commands.doctor.referenceThere': (p: { names: string }) => `imported: ${p.names}.`,
  'commands.doctor.referenceMissing': (p: { id: string }) =>
    `not imported; drafts, comparisons and checks rest on the reconstruction. Import the official text with: danvan import <file> --reference ${p.id}`,
  'commands.doctor.state': (p: { state: 'good' | 'limited' | 'missing' }) =>
    ({ good: 'good', limited: 'note', missing: 'error' })[p.state],

  'commands.list.summary': () =>
    'List the provinces, bodies, layouts of bodies, regulations, references, sets of form rules and rules of the check that danvan knows',
  'commands.list.what': () => 'what to list',
  'commands.layoutName': ({ adviser, committees }: { name: string; adviser: string; committees: string }) =>
    `${adviser} advises${committees === '' ? '' : `; beside it: ${committees}`}`,
  'commands.list.committee': () => 'committee',
  'commands.list.unit': () => '…',
  'commands.list.tier': ({ tier }: { tier: string }) => tier,
  'commands.list.ruleSet': () => 'set of form rules',
  'commands.list.nothing': () => 'There is nothing to list yet.',

  'commands.unknownLanguage': ({ language, known }: { language: string; known: string }) =>
    `no language “${language}”; choose one of: ${known}.`,
  'commands.unknownOption': (p: { option: string; suggestion: string; help: string }) =>
    `no option “${p.option}”.${maybe(p.suggestion)} See: ${p.help}`,
  'commands.unknownCommand': (p: { name: string; suggestion: string; help: string }) =>
    `no command “${p.name}”.${maybe(p.suggestion)} See: ${p.help}`,
  'commands.missingArgument': (p: { argument: string; help: string }) =>
    `<${p.argument}> is missing. See: ${p.help}`,
  'commands.optionMissingArgument': (p: { option: string; help: string }) =>
    `option “${p.option}” needs a value. See: ${p.help}`,
  'commands.missingOption': (p: { option: string; help: string }) =>
    `option “${p.option}” is missing. See: ${p.help}`,
  'commands.unquoted': (p: { extra: string; meant: string; help: string }) =>
    `“${p.extra}” is too much. Did you mean: ${p.meant}? A name with spaces must be quoted. See: ${p.help}`,
  'commands.conflictingOption': (p: { option: string; other: string; help: string }) =>
    `“${p.option}” cannot be used together with “${p.other}”. See: ${p.help}`,
  'commands.excessArguments': (p: { extra: string; expected: number; help: string }) =>
    `unexpected “${p.extra}”: this command takes ${p.expected} argument(s); put a name with blanks in "…". See: ${p.help}`,
  'commands.invalidChoice': (p: {
    name: string;
    value: string;
    choices: string;
    suggestion: string;
    help: string;
  }) =>
    `“${p.value}” is no value of “${p.name}”.${maybe(p.suggestion)} Choose one of: ${p.choices}. See: ${p.help}`,
  'commands.noCount': (p: { name: string; value: string; help: string }) =>
    `“${p.value}” is no value of “${p.name}”: write a whole number, 0 or more. See: ${p.help}`,
  'commands.badUsage': (p: { reason: string; help: string }) => `wrong usage (${p.reason}). See: ${p.help}`,
  'commands.noSuchDay': ({ date }: { date: string }) =>
    `“${date}” is no day; write day/month/year (01/12/2026, 1-12-2026), “ngày 01 tháng 12 năm 2026”, or year-month-day (2026-12-01).`,
  'commands.init.missing': ({ missing, others }: { missing: string; others: string }) =>
    `nobody is at the keyboard to be asked; add the option: ${missing}. These may be added: ${others}. See: danvan init --help`,
  'commands.init.noYaml': ({ file, name }: { file: string; name: string }) =>
    `“${file}” is no name of a profile (.yaml); if it is that of a province or city, quote it: danvan init --province "${name}"`,
  'commands.brokenOff': () => 'stopped as asked; nothing was written.',
  'commands.draft.noUnit': () =>
    'no locality to draft for; add --province "name" or --profile file.yaml. See: danvan draft --help',
  'commands.draft.communeAlone': ({ commune }: { commune: string }) =>
    `the province of “${commune}” is not known; add --province "name".`,
  'commands.draft.annotateDocx': () =>
    '--annotate writes comments into the Word file, but --to has no docx; add docx or leave --annotate out.',
  'commands.draftList.communeAlone': ({ commune }: { commune: string }) =>
    `it is not known in which province or city “${commune}” is; write it in the column “province”.`,
  'commands.draft.otherUnit': (p: { where: string; field: string; said: string; unit: string }) =>
    `${p.where} says “${p.said}” (${p.field}), but the draft is for ${p.unit}; nothing was written. Mend the profile, or choose the right unit.`,
  'commands.draft.unitForMany': (p: { where: string; field: string; said: string; option: string }) =>
    `${p.where} says “${p.said}” (${p.field}), but ${p.option} drafts for many units; nothing was written. A shared profile says only what is common: leave out the fields about one unit (unit, committee, issuer …).`,
  'commands.draft.mixedNames': (p: { part: string; other: string; unit: string }) =>
    `the ${p.part} names “${p.other}”, but the draft is for ${p.unit}; nothing was written. Mend the profile or the name of the file, so that they name one unit.`,
  'commands.draftList.empty': ({ file }: { file: string }) =>
    `the list “${file}” has no rows; its first line must name the columns: name, type, province.`,
  'commands.draftList.noName': ({ file }: { file: string }) =>
    `the list “${file}” has no column “name”; its first line must name the columns: name, type, province.`,
  'commands.draftList.unknownColumn': (p: { file: string; column: string; suggestion: string }) =>
    `the list “${p.file}” has a column “${p.column}”, which is no field of a profile.${maybe(p.suggestion)} See the fields: danvan draft --province "Huế" --explain-profile`,
  'commands.draftList.columnIsList': ({ file, column }: { file: string; column: string }) =>
    `the list “${file}” has a column “${column}”, but that field has several values; set it in a profile (--profile).`,
  'commands.draftList.columnTwice': ({ file, column }: { file: string; column: string }) =>
    `the list “${file}” has two columns “${column}”; leave one out.`,
  'commands.draftList.badRow': ({ reason }: { reason: string }) =>
    `this line cannot be read (${reason}); check its quotes.`,
  'commands.draftList.rowWithoutName': () => 'the column “name” is empty.',
  'commands.draftList.cellWithoutColumn': ({ cell }: { cell: string }) =>
    `the cell “${cell}” is under no column; check the delimiters.`,
  'commands.draftList.formula': ({ column, cell }: { column: string; cell: string }) =>
    `the column “${column}” holds the formula “${cell}”; write the value instead.`,
  'commands.draftList.lostLetter': ({ column, cell }: { column: string; cell: string }) =>
    `the column “${column}” holds “${cell}”, which seems to have lost letters; save the file as CSV UTF-8.`,
  'commands.draftList.sameLocality': ({ before }: { before: string }) =>
    `the same locality as ${before}; each may stand in one line only.`,
  'commands.communeKind': (p: { name: string; kinds: string; zone?: string | undefined }) =>
    `“${p.name}” does not say its kind; write it too (${p.kinds}), as in "${p.zone ?? 'xã Phù Đình'}".`,
  'commands.draft.partyCell': ({ unit, committee }: { unit: string; committee: string }) =>
    `${unit} has a ${committee} and no Đảng ủy (data of 2025); nothing was written. Draft it with --commune "${unit}", or give committee.name: ${committee} in the profile; if a Đảng ủy has been set up since, give committee.name: Đảng ủy.`,
  'commands.draft.partyCellMixed': (p: {
    committee: string;
    title: string;
    layout: string;
    cell: string;
    cellLayout: string;
  }) =>
    `The committee “${p.committee}” (committee.name), “${p.title}” (committee.title) and the layout ${p.layout} do not go together: the layout ${p.cellLayout} is that of a ${p.cell} alone, and a ${p.cell} has no other; nothing was written.`,
  'commands.draft.folderWanted': ({ file }: { file: string }) =>
    `with --all and --list, -o is a folder and not the file “${file}”; name a folder, such as -o drafts.`,
  'commands.draft.noLibreOffice': () =>
    'LibreOffice makes the PDF out of the Word file, and it is not installed here; install it, or draft a Word file (--to docx) and save it as PDF in Word.',
  'commands.draft.pdfFailed': ({ reason }: { reason: string }) =>
    `LibreOffice could not make the PDF (${reason}); nothing was written. Draft a Word file (--to docx) and save it as PDF in Word.`,
  'commands.draft.notFinal': ({ count, fields }: { count: number; fields: string }) =>
    `not final yet: ${count} blanks remain: ${fields}. Nothing was written; fill them with --set or --profile.`,
  'commands.unknownProvince': ({ name, suggestion }: { name: string; suggestion: string }) =>
    `no province or city “${name}”.${maybe(suggestion)} See: danvan list provinces`,
  'commands.bodyForProvince': ({ name, province }: { name: string; province: string }) =>
    `“${name}” is a body; name the province or city: --province "${province}"`,
  'commands.otherPlace': (p: { name: string; kind: string; until: string; now: string; province: string }) =>
    `${p.name} was ${p.kind === 'city' ? 'a city in a province' : 'a province'} until before ${p.until} and is now in ${p.now}; write --province "${p.province}"${p.kind === 'city' ? ', and add --commune "…" (xã, phường or đặc khu) for a commune' : ''}.`,
  'commands.endedLevel': ({ name, word, to }: { name: string; word: string; to: string }) =>
    `“${name}”: there has been no ${word} since ${to}; give the province or city of today (--province "…"), and add --commune "…" (xã, phường or đặc khu) for a commune.`,
  'commands.communeForProvince': ({ name }: { name: string }) =>
    `“${name}” is a commune; give its province or city too: --province "…" --commune "${name}"`,
  'commands.specialZone': (p: { name: string; zone: string; unit: string; place: string }) =>
    `“${p.name}”: ${p.zone} is in ${p.unit}; write --province "${p.place}" --commune "${p.zone}"`,
  'commands.ambiguousProvince': ({ name, candidates }: { name: string; candidates: string }) =>
    `“${name}” may be any of: ${candidates}; give the full name.`,
  'commands.unknownFormat': ({ format, known }: { format: string; known: string }) =>
    `“${format}” cannot be written; choose from: ${known}.`,
  'commands.badYaml': ({ file, line, reason }: { file: string; line: number; reason: string }) =>
    `“${file}” is no valid YAML at line ${line} (${reason}); correct that line.`,

  'commands.inputNotFound': (p: { file: string; suggestion: string }) =>
    `no file “${p.file}”, and no known text of that name.${maybe(p.suggestion)}`,
  'commands.inputIsFolder': ({ file }: { file: string }) => `“${file}” is a folder; name a file in it.`,
  'commands.inputIsNoFile': ({ file }: { file: string }) =>
    `“${file}” is no ordinary file; for a pipe, use “-” to read standard input.`,
  'commands.inputIsKeyboard': () =>
    'standard input is the keyboard; feed a text with “<” or “|”, or name a file.',
  'commands.inputTooLarge': ({ file, limit }: { file: string; limit: number }) =>
    `“${file}” is larger than ${limit} MB and was not read; take out the text, or leave out scanned pictures.`,
  'commands.inputTooSlow': ({ file, seconds }: { file: string; seconds: number }) =>
    `reading “${file}” took more than ${seconds} seconds and was stopped; it may be damaged: export it again, or split it.`,
  'commands.inputTooMuchMemory': ({ file }: { file: string }) =>
    `reading “${file}” took too much memory and was stopped; it may be damaged: export it again, or split it.`,
  'commands.inputNotReadable': ({ file, reason }: { file: string; reason: string }) =>
    `“${file}” cannot be read (${reason}); check its path and permissions.`,

  'commands.outputExists': ({ file }: { file: string }) =>
    `“${file}” exists; add --force to replace it, or choose another file to write.`,
  'commands.outputIsFolder': ({ file }: { file: string }) => `“${file}” is a folder; name the file to write.`,
  'commands.outputIsNoFile': ({ file }: { file: string }) =>
    `“${file}” is no ordinary file and is not replaced; choose another name.`,
  'commands.badEpoch': ({ epoch }: { epoch: string }) =>
    `SOURCE_DATE_EPOCH is “${epoch}”, which is no number of seconds from 1970-01-01 to the end of 9999.`,
  'commands.check.fixLeavesFolder': ({ file }: { file: string }) =>
    `“${file}” is a link that leads out of the folder and is not repaired; name the file itself.`,
  'commands.outputLocked': ({ file, reason }: { file: string; reason: string }) =>
    `the file “${file}” cannot be written (${reason}); nothing was written. It may be open in Word: close it and run this again. If it is not open, look at the rights of the folder.`,
  'commands.outputNameForbidden': ({ file }: { file: string }) =>
    `“${file}” cannot be written: Windows allows no file of that name. A name may not have < > : " | ? * and may not be that of a device (con, nul, aux, prn, com1, lpt1 …).`,
  'commands.outputSeveralFormats': ({ file }: { file: string }) =>
    `“${file}” names several files or formats; -o takes the name of one file in one format (for example result.html). Nothing was written.`,
  'commands.outputOtherFormat': ({ file, format }: { file: string; format: string }) =>
    `“${file}” cannot be written: this command writes no “${format}”; choose a name with another ending. Nothing was written.`,
  'commands.outputNoPlace': ({ file }: { file: string }) =>
    `“${file}” cannot be written: there is no such drive or folder; nothing was written. Check the path.`,
  'commands.outputNotWritten': ({ file, reason }: { file: string; reason: string }) =>
    `“${file}” cannot be written (${reason}); nothing was written. Check permissions and free space.`,
  'commands.noTemporaryFolder': ({ folder, reason }: { folder: string; reason: string }) =>
    `temporary files cannot be written to “${folder}” (${reason}). Check its permissions and the free space, or let the variable TMPDIR (Windows: TEMP) name a folder that can be written.`,
  'commands.answerNotWritten': ({ reason }: { reason: string }) =>
    `standard output cannot be written (${reason}); check the free space.`,

  'commands.unexpected': (p: { reason: string; version: string; node: string }) =>
    `danvan ${p.version} met a fault of its own (${p.reason}; Node ${p.node}). Please send this line and the file to the developers; DANVAN_DEBUG=1 shows details.`,
} satisfies Messages;

function maybe(suggestion: string): string {
  return suggestion === '' ? '' : ` Did you mean: ${suggestion}?`;
}
