import type { messages as vietnamese } from './messages.vi.js';

const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

export const messages: typeof vietnamese = {
  'comparison.title': ({ base, target }) => `${base} compared with ${target}`,
  'comparison.base': () => 'Base',
  'comparison.target': () => 'Target',
  'comparison.unnamed': () => 'a text without a number',
  'comparison.document': ({ name, number, date }) =>
    [name, number && `No. ${number}`, date && `of ${date}`].filter(Boolean).join(', '),
  'comparison.note': ({ name, note }) => `${name}: ${note}`,
  'comparison.similarity': ({ percent }) => `${percent}% alike`,
  'comparison.articles': ({ counts }) => `Articles: ${counts}.`,
  'comparison.parts': ({ counts }) => `Units: ${counts}.`,
  'comparison.clauses': ({ counts }) => `Clauses, points, paragraphs: ${counts}.`,
  'comparison.shown': ({ counts }) => `Differences: ${counts}.`,
  'comparison.hidden': ({ counts }) => `Not shown: ${counts}.`,
  'comparison.howToShowAll': () => 'Add --show all to see them.',
  'comparison.noDifference': () => 'There is no difference to show.',
  'comparison.articlesNamed': ({ numbers }) => `Điều ${numbers}`,
  'comparison.table.title': () => 'Articles that answer each other',
  'comparison.table.similarity': () => 'Alike',
  'comparison.table.row': () => 'Row',
  'comparison.table.what': () => 'What differs',
  'comparison.table.nothing': () => 'nothing to show',
  'comparison.table.onlyNumber': () => 'number only',
  'comparison.table.line': ({ base, target, percent, what }) =>
    `${base === target ? base : `${base} → ${target}`}: ${[percent, what].filter((part) => part !== '').join(', ')}.`,
  'comparison.table.andMore': ({ named, count }) => `${named} and ${count} more`,
  'comparison.group.repeated': () => 'The same edit in many places',
  'comparison.repeated.places': ({ count, articles }) =>
    articles === '' ? `${count} places` : `${count} places (${articles})`,
  'comparison.wrongPair': () =>
    'The two texts have hardly anything in common; perhaps a wrong file was named. What follows is not to be relied on.',
  'comparison.partial': ({ name }) => `${name} is not a whole text; only what it has is compared.`,
  'comparison.unanswered': ({ count }) =>
    `${count} ${plural(count, 'unit')} of the other text ${plural(count, 'has', 'have')} nothing that answers; danvan says nothing about ${plural(count, 'it', 'them')}.`,
  'comparison.notThere': ({ numbers }) => `Not in the extract: Điều ${numbers}.`,
  'comparison.excerpt': ({ places }) => `Only: ${places}.`,
  'comparison.partOf': ({ part, whole }) => `${part} of ${whole}`,
  'comparison.columns': ({ place, columns }) => `${place}, column ${columns}`,
  'comparison.outside': ({ what, from, to }) =>
    from === ''
      ? `New ${what}: “${to}”`
      : to === ''
        ? `No more ${what}: “${from}”`
        : `Other ${what}: “${from}” is now “${to}”`,
  'comparison.notCompared': ({ what, name }) => `Only ${name} has a ${what}; this is not compared.`,
  'comparison.noteMoved': ({ text, from, to }) =>
    `The mark of the note “${text}” moved from ${from || 'outside the provisions'} to ${to || 'outside the provisions'}`,
  'comparison.noteAt': ({ what, place }) => `${what} at ${place}`,
  'comparison.outside.title': () => 'Notes, headers, footers',
  'comparison.outsideMore': ({ count }) => `${count} more headers, footers and notes differ.`,
  'comparison.outside.takenUp': ({ line }) => `${line} (new from the centre and taken up)`,
  'comparison.outside.header': () => 'header',
  'comparison.outside.footer': () => 'footer',
  'comparison.outside.note': () => 'note',
  'comparison.outside.noise': () => 'text that belongs to nothing',
  'comparison.headingOf': ({ place }) => `heading of ${place}`,
  'comparison.formerly': ({ base }) => `base: ${base}`,
  'comparison.renumbered': ({ base, target }) => `${target} (base: ${base})`,

  'comparison.group.decision': () => 'Opening, cover decision and signature',
  'comparison.group.headings': () => 'Title of the regulation, chapters, sections',

  'comparison.kind.document': () => 'document',
  'comparison.kind.regulation': () => 'regulation',
  'comparison.kind.masthead': () => 'masthead',
  'comparison.kind.recital': () => 'recital',
  'comparison.kind.enactingFormula': () => 'enacting formula',
  'comparison.kind.recipients': () => 'recipients',
  'comparison.kind.signatureBlock': () => 'signature block',
  'comparison.kind.part': () => 'part',
  'comparison.kind.chapter': () => 'chapter',
  'comparison.kind.section': () => 'section',
  'comparison.kind.subsection': () => 'subsection',
  'comparison.kind.appendix': () => 'appendix',
  'comparison.kind.article': () => 'article',
  'comparison.kind.clause': () => 'clause',
  'comparison.kind.subclause': () => 'subclause',
  'comparison.kind.point': () => 'point',
  'comparison.kind.item': () => 'item',
  'comparison.kind.paragraph': () => 'paragraph',
  'comparison.kind.table': () => 'table',
  'comparison.kind.row': () => 'row',
  'comparison.kind.quotation': () => 'quotation',

  'comparison.class.unicode': () => 'encoding',
  'comparison.class.spelling': () => 'spelling',
  'comparison.class.typography': () => 'typography',
  'comparison.class.case': () => 'letter case',
  'comparison.class.numbering': () => 'numbering',
  'comparison.class.localisation': () => 'local names',
  'comparison.class.suspected-typo': () => 'suspected typos',
  'comparison.class.wording': () => 'wording',
  'comparison.class.substantive': () => 'substance',

  'comparison.reason.quantity': () => 'number or deadline',
  'comparison.reason.reversal': () => 'reversal',
  'comparison.reason.modal': () => 'strength of duty',
  'comparison.reason.body': () => 'body',
  'comparison.reason.duty': () => 'duty',
  'comparison.reason.text': () => 'text added or left out',
  'comparison.reason.reordered': () => 'reordered',

  'comparison.status.same': () => 'same',
  'comparison.status.changed': () => 'changed',
  'comparison.status.added': () => 'added',
  'comparison.status.removed': () => 'removed',
  'comparison.status.moved': () => 'moved',
  'comparison.status.split': () => 'split',
  'comparison.status.merged': () => 'merged',

  'comparison.count': ({ count, what }) => `${count} ${what}`,
  'comparison.changedBy.centre': () => 'new from the centre and not taken up',
  'comparison.changedBy.local': () => 'local',
  'comparison.changedBy.both': () => 'changed by both, to be looked at',
  'comparison.changer.centre': () => 'new from the centre',
  'comparison.changer.local': () => 'local',
  'comparison.changer.both': () => 'changed by both',
  'comparison.addedBy.centre': () => 'left out by the centre, still here',
  'comparison.addedBy.local': () => 'added here',
  'comparison.addedBy.both': () => 'left out by the centre, changed here',
  'comparison.removedBy.centre': () => 'new from the centre, not here yet',
  'comparison.removedBy.local': () => 'left out here',
  'comparison.removedBy.both': () => 'changed by the centre, left out here',
  'comparison.changers': ({ counts }) => `Who changed it: ${counts}.`,
  'comparison.sinceText': ({ text }) => `Seen from the old text: ${text}.`,
  'comparison.takenUp.count': ({ count }) => `New from the centre and taken up: ${count}.`,
  'comparison.takenUp.formerly': ({ place }) => `${place} (of the old text)`,
  'comparison.group.takenUp': () => 'New from the centre and taken up',
  'comparison.redline.by.centre': ({ author }) => `${author} (new from the centre)`,
  'comparison.redline.by.local': ({ author }) => `${author} (local)`,
  'comparison.redline.by.both': ({ author }) => `${author} (changed by both)`,
  'comparison.redline.howToReadChangers': () =>
    'The name of the author says who changed it: new from the centre (not taken up), local, or both.',
  'comparison.html.changers': () => 'Who changed it',
  'comparison.origin.moved': ({ from }) => `moved from ${from}`,
  'comparison.origin.split': ({ from }) => `split from ${from}`,
  'comparison.origin.merged': ({ from }) => `merged from ${from}`,

  'comparison.redline.movedFrom': ({ from }) => `Moved from ${from} of the base.`,
  'comparison.redline.movedTo': ({ to }) => `Moved to ${to} of the target.`,
  'comparison.redline.answers': ({ from }) => `Compared with ${from} of the base.`,
  'comparison.redline.answeredAt': ({ to }) => `Compared with ${to} of the target.`,
  'comparison.redline.split': ({ from, to }) => `${to}: split from ${from} of the base.`,
  'comparison.redline.merged': ({ from, to }) => `${to}: merged from ${from} of the base.`,
  'comparison.redline.changed': ({ base, target }) =>
    base === ''
      ? `“${target}” added.`
      : target === ''
        ? `“${base}” left out.`
        : `“${base}” became “${target}”.`,
  'comparison.redline.takenUp': ({ what }) => `New from the centre and taken up: ${what}.`,
  'comparison.redline.takenOut': ({ place }) =>
    `Left out by the centre and taken up: ${place} (of the old text).`,
  'comparison.redline.stretch': ({ base, target }) =>
    base === '' ? `new “${target}”` : target === '' ? `no more “${base}”` : `“${base}” is now “${target}”`,
  'comparison.redline.typo': ({ text }) => `“${text}” may be a typing error; please check.`,
  'comparison.redline.habits': ({ author }) => `${author} (habits and local names)`,
  'comparison.redline.unanswered': ({ author }) => `${author} (not compared)`,
  'comparison.redline.notCompared': () =>
    'From here on, what the other text, which is only a part, does not speak of: it is not compared, neither added nor removed.',
  'comparison.redline.howToHideUnanswered': ({ author }) =>
    `What is not compared stands under the name “${author}” and can be hidden likewise. It is neither added nor removed.`,
  'comparison.redline.howToRead': () =>
    'Accepting all changes gives the target; rejecting all gives the base.',
  'comparison.redline.howToFilter': ({ author, counts }) =>
    `Under the author “${author}”: ${counts}; Review, Show Markup, Specific People hides them.`,
  'comparison.html.changes': () => 'List of differences',
  'comparison.html.tools': () => 'Filter and search',
  'comparison.html.reasons': () => 'Filter by what is touched',
  'comparison.html.anyReason': () => 'any reason',
  'comparison.html.filters': () => 'Show differences of',
  'comparison.html.onlyChanges': () => 'only what differs',
  'comparison.html.search': () => 'Search both texts',
  'comparison.html.previous': () => 'Previous difference (key P)',
  'comparison.html.next': () => 'Next difference (key N)',
  'comparison.html.print': () => 'Print, save as PDF',
  'comparison.html.notCompared': () => 'not compared',
  'comparison.html.movedTo': ({ to }) => `moved to ${to}`,
  'comparison.html.keys': () =>
    'Keys: N next difference, P previous one, / search, Enter next hit, O only what differs, Esc ends the search.',

  'comparison.redlineUnfaithful': ({ action, line, expected, actual }) =>
    `the tracked changes are not faithful, so nothing is written: after ${action}ing all, line ${line} is “${actual}” and should be “${expected}”. This is a fault of danvan's own; please send both texts to the developers.`,
};
