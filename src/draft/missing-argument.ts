/**
 * Handlebars' strict mode stops at a missing field that is printed, but hands a missing one to a helper as undefined,
 * so that `{{#if signer.nam}}` would silently be false. Every helper therefore refuses undefined.
 */
import type { HelperOptions } from 'handlebars';

export type Helper = (this: unknown, ...args: never[]) => unknown;

/** A helper was given a field that does not exist: the place of the call, and which argument. */
export class MissingArgument extends Error {
  override readonly name = 'MissingArgument';
  constructor(
    readonly start: hbs.AST.Position,
    readonly index: number,
  ) {
    super('missing argument');
  }
}

/** The helper, which from now on throws MissingArgument when one of its arguments is undefined. */
export function wrapHelper(helper: Helper): (this: unknown, ...args: unknown[]) => unknown {
  return function (...args) {
    const index = args.slice(0, -1).indexOf(undefined);
    if (index === -1) return helper.apply(this, args as never[]);
    const { loc } = args.at(-1) as HelperOptions & { loc: hbs.AST.SourceLocation };
    throw new MissingArgument(loc.start, index);
  };
}
