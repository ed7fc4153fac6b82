/** Words of a matrix, in English. */
import type { messages as vi } from './messages.vi.js';

export const messages: typeof vi = {
  'matrix.title': ({ texts, articles }: { texts: number; articles: number }) =>
    `${texts} texts against ${articles} required articles`,
  'matrix.basis': ({ number, day }: { number: string; day: string }) => `Against ${number}; as of ${day}.`,
  'matrix.state.covered': () => 'covered',
  'matrix.state.weakened': () => 'binds less',
  'matrix.state.partial': () => 'clauses missing',
  'matrix.state.missing': () => 'missing',
  'matrix.file': () => 'file',
  'matrix.name': () => 'locality',
  'matrix.number': () => 'number',
  'matrix.date': () => 'date',
  'matrix.age': () => 'years',
  'matrix.covered': () => 'covered',
  'matrix.similarity': () => 'alike',
  'matrix.changes': () => 'changes of substance',
  'matrix.changesShort': () => 'diff',
  'matrix.obsolete': () => 'obsolete terms and instruments',
  'matrix.obsoleteShort': () => 'old',
  'matrix.own': () => 'provisions of its own',
  'matrix.ownShort': () => 'own',
  'matrix.nearest': () => 'nearest',
  'matrix.legend': (p: { covered: string; weakened: string; partial: string; missing: string }) =>
    `Each column is a required article, from Điều 1: ${p.covered} covered, ${p.weakened} binds less, ${p.partial} clauses missing, ${p.missing} missing.`,
  'matrix.columns': () =>
    'alike: likeness to the model text; diff: changes of substance; old: terms and instruments that are over; own: provisions that only this text has.',
  'matrix.gaps': () => 'Articles that most often are missing or incomplete:',
  'matrix.gap': (p: { article: string; count: number; subject: string }) =>
    `${p.article}: in ${p.count}. ${p.subject}`,
  'matrix.left': () => 'Not in the table:',
  'matrix.otherSubject': () => 'no regulation of this subject',
  'matrix.html.filter': () => 'Filter by name',
  'matrix.html.onlyGaps': () => 'Only those with gaps',
  'matrix.html.sort': () => 'Select the name of a column to sort',
  'matrix.html.keys': () =>
    'Arrow keys move between cells, Enter opens one, Esc closes it. Ctrl+P prints the table.',
  'matrix.html.show': () => 'Colour by',
  'matrix.html.byState': () => 'state',
  'matrix.html.bySimilarity': () => 'likeness to the model text',
  'matrix.html.byChanges': () => 'changes of substance',
  'matrix.html.close': () => 'Close',
  'matrix.html.model': () => 'Model text for this locality',
  'matrix.html.this': () => 'This text',
  'matrix.html.difference': () => 'Against the model text',
  'matrix.html.others': () => 'How others word this article',
  'matrix.html.noWords': () =>
    'This page holds no wordings, for there are too many texts; survey fewer to see them.',
  'matrix.html.absent': () => 'This text says nothing of this article.',
  'matrix.html.missingClauses': () => 'Missing clauses',
  'matrix.html.onlyHere': () => 'only here',
  'matrix.html.alsoIn': () => 'also in',
  'matrix.html.map': () => 'Who is like whom',
  'matrix.html.mapHow': () =>
    'Each dot is a text; the nearer two are, the more alike their words. A red dot lacks an article or a clause. Click a dot to see more.',
  'matrix.html.mapHidden': () => 'There was no room on the map for the names of these dots:',
  'matrix.html.mapBeside': ({ name, others }: { name: string; others: string }) =>
    `beside ${name}: ${others}`,
  'matrix.html.more': () => 'Show more',
  'matrix.html.row': () => 'About this text',
  'matrix.html.needsScript': () => 'This page needs JavaScript to sort, filter and show wordings.',
};
