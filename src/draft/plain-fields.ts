/**
 * Texts of which every tag is the name of a field. Nine in ten of the model are such, and to compile a text takes Handlebars
 * longer than all the rest of a draft; what is anything else, or has no plain value, is left to it.
 */

/** A name of a field in tags. Matches "{{bodies.advisory}}"; not "{{capitalize a}}", "{{{a}}}", "{{#if a}}", nor "\{{a}}". */
const FIELD = /(?<![{\\])\{\{([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)\}\}(?!\})/g;

/** The fields that a text names, in order, each once; null where it has other tags, or names that no field may have. */
export function plainFieldsOf(text: string, helpers: readonly string[]): string[] | null {
  if (text.replace(FIELD, '').includes('{{')) return null;
  const names = [...text.matchAll(FIELD)].map(([, name = '']) => name);
  const isField = (name: string) =>
    !helpers.includes(name) && !name.split('.').some((part) => part in Object.prototype);
  return names.every(isField) ? [...new Set(names)] : null;
}

/** The text with the values of its fields; null where one is missing, or is no text or number. */
export function fillPlainFields(text: string, context: unknown): string | null {
  let isComplete = true;
  const filled = text.replace(FIELD, (_, name: string) => {
    const value = valueAt(context, name);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    isComplete = false;
    return '';
  });
  return isComplete ? filled : null;
}

function valueAt(context: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as Record<string, unknown>)[part]
          : undefined,
      context,
    );
}
