/** Handlebars' own `if`, `unless` and `each`, taken over so that they too refuse a missing field. */
import Handlebars from 'handlebars';
import type { Helper } from '../missing-argument.js';

const builtIn = Handlebars.helpers as Readonly<Record<string, Helper>>;

export const blockHelpers = Object.fromEntries(
  ['if', 'unless', 'each'].map((name) => [name, builtIn[name] as Helper]),
);
