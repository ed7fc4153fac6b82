import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { fillPlainFields, plainFieldsOf } from '../../src/draft/plain-fields.js';

const CONTEXT = { unit: { name: 'Thái Nguyên', year: 2026, gap: null }, code: 'TU' };
const HELPERS = ['capitalize'];
const pieces = fc.constantFrom(
  ...['{{unit.name}}', '{{code}}', '{{unit.year}}', ' ', '\n', 'Ban', '{', '}', '{{', '}}', '\\', '~'],
  ...[
    '{{{code}}}',
    '{{#if code}}',
    '{{/if}}',
    '{{capitalize code}}',
    '{{! x }}',
    '{{missing}}',
    '{{unit.gap}}',
  ],
);

describe('a text of which every tag is a field', () => {
  test('is filled as Handlebars fills it, or left to it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const filled = plainFieldsOf(text, HELPERS) === null ? null : fillPlainFields(text, CONTEXT);
        if (filled === null) return;
        expect(filled).toBe(Handlebars.compile(text, { noEscape: true, strict: true })(CONTEXT));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{{unit.name}} và {{code}}, {{code}}', ['unit.name', 'code']],
    ['{{capitalize}}', null],
    ['{{capitalize unit.name}}', null],
    ['{{unit.constructor}}', null],
    ['\\{{code}}', null],
    ['{{{code}}}', null],
    ['{{> masthead}}', null],
  ])('%s names %j', (text, fields) => {
    expect(plainFieldsOf(text, HELPERS)).toEqual(fields);
  });

  test.each(['{{unit}}', '{{unit.gap}}', '{{unit.name.first}}', '{{missing}}'])(
    '%s has no plain value',
    (text) => {
      expect(fillPlainFields(text, CONTEXT)).toBeNull();
    },
  );
});
