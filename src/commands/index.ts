import type { CommandEntry } from './shared/command.js';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly CommandEntry[] = [];
