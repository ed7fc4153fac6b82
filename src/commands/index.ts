import type { CommandEntry } from './terminal/command.js';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'draft',
    summary: 'commands.draft.summary',
    load: async () => (await import('./draft.js')).draft,
  },
  {
    name: 'init',
    summary: 'commands.init.summary',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'learn',
    summary: 'commands.learn.summary',
    load: async () => (await import('./learn.js')).learn,
  },
  {
    name: 'diff',
    summary: 'commands.diff.summary',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    name: 'update',
    summary: 'commands.update.summary',
    load: async () => (await import('./update.js')).update,
  },
  {
    name: 'check',
    summary: 'commands.check.summary',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'collect',
    summary: 'commands.collect.summary',
    load: async () => (await import('./collect.js')).collect,
  },
  {
    name: 'papers',
    summary: 'commands.papers.summary',
    load: async () => (await import('./papers.js')).papers,
  },
  {
    name: 'matrix',
    summary: 'commands.matrix.summary',
    load: async () => (await import('./matrix.js')).matrix,
  },
  {
    name: 'merge',
    summary: 'commands.merge.summary',
    load: async () => (await import('./merge.js')).merge,
  },
  {
    name: 'explain',
    summary: 'commands.explain.summary',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'refs',
    summary: 'commands.refs.summary',
    load: async () => (await import('./refs.js')).refs,
  },
  {
    name: 'parse',
    summary: 'commands.parse.summary',
    load: async () => (await import('./parse.js')).parse,
  },
  {
    name: 'import',
    summary: 'commands.import.summary',
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'list',
    summary: 'commands.list.summary',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'doctor',
    summary: 'commands.doctor.summary',
    load: async () => (await import('./doctor.js')).doctor,
  },
  {
    name: 'completion',
    summary: 'commands.completion.summary',
    describesAll: true,
    load: async () => (await import('./completion.js')).completion,
  },
];
