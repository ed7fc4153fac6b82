/** All helpers that a template may call. Others, Handlebars' own `lookup`, `with` and `log` among them, do not exist. */
import Handlebars from 'handlebars';
import { isBlankMark } from '../blanks.js';
import type { Helper } from '../missing-argument.js';
import { provisionMark } from '../provision-marks.js';
import { citedRegulation } from './cited-regulation.js';
import { longDate, numericDate } from './format-date.js';

const builtIn = Handlebars.helpers as Readonly<Record<string, Helper>>;

export const HELPERS: Readonly<Record<string, Helper>> = {
  // Handlebars' own, taken over so that they too refuse a missing field.
  ...Object.fromEntries(['if', 'unless', 'each'].map((name) => [name, builtIn[name] as Helper])),

  /** `{{capitalize bodies.advisoryClass}}`: the first letter large, for a name that begins a sentence. */
  capitalize: ([first = '', ...rest]: string) => first.toUpperCase() + rest.join(''),

  citedRegulation,

  /** `{{#if (isBlank number)}}`: whether a field's value is not known. */
  isBlank: (value: unknown) => isBlankMark(value),

  longDate,
  numericDate,

  /** `{{padNumber number}}`: "5" is "05", as Party documents number (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). */
  padNumber: (number: string | number) => (/^\d$/.test(String(number)) ? `0${number}` : String(number)),

  /** `{{ref "art_9__cl_4"}}`: "khoản 4 Điều 9" as it is numbered in the draft, whatever the model numbers it. */
  ref: (eId: string) => provisionMark(eId),

  /** `{{#if (same issue "annexed")}}`: whether two values are equal. */
  same: (one: unknown, other: unknown) => one === other,

  /** `{{upper committee.title}}`: all letters large, as in the masthead. */
  upper: (text: string) => text.toUpperCase(),

  /** `{{yearOf asOf}}`: "2026" of "2026-11-21". */
  yearOf: (date: string | number) => String(date).slice(0, 4),
};
