/** All helpers that a template may call. Others, Handlebars' own `lookup`, `with` and `log` among them, do not exist. */
import type { Helper } from '../missing-argument.js';
import { blockHelpers } from './block-helpers.js';
import { capitalize } from './capitalize.js';
import { citedRegulation } from './cited-regulation.js';
import { longDate, numericDate } from './format-date.js';
import { isBlank } from './is-blank.js';
import { padNumber } from './pad-number.js';
import { ref } from './ref.js';
import { same } from './same.js';
import { upper } from './upper.js';
import { yearOf } from './year-of.js';

export const HELPERS: Readonly<Record<string, Helper>> = {
  ...blockHelpers,
  capitalize,
  citedRegulation,
  isBlank,
  longDate,
  numericDate,
  padNumber,
  ref,
  same,
  upper,
  yearOf,
};
