/** Templates: what a bad one says, and that none reaches what it should not. */
import { describe, expect, test } from 'vitest';
import { draftMarkdown, prepareTemplates } from '../../src/draft/index.js';
import { fixtureLayer, reference, resolve, templateFiles, templates } from '../support/draft-materials.js';

const failure = (id: string, params: object) => expect.objectContaining({ name: 'Failure', id, params });
const render = (text: string, context: object = {}) => templates.renderText(text, 'thử.md.hbs', context);
const template = 'thử.md.hbs';

describe('a template that is wrong says what, where and in which template', () => {
  const context = { unit: { name: 'A' }, list: [{ x: 1 }] };

  test.each([
    ['a missing field', 'một\n{{unit.nam}}', 'draft.missingField', { line: 2, field: 'unit.nam' }],
    ['a missing group', '{{signer.name}}', 'draft.missingField', { line: 1, field: 'signer.name' }],
    [
      'a missing field of a helper',
      '\n\n{{upper unit.nam}}',
      'draft.missingField',
      { line: 3, field: 'unit.nam' },
    ],
    [
      'a missing field of a condition',
      '{{#if nothing}}x{{/if}}',
      'draft.missingField',
      { line: 1, field: 'nothing' },
    ],
    [
      'a missing field in a subexpression',
      '{{#if (same unit.nam "A")}}x{{/if}}',
      'draft.missingField',
      { line: 1, field: 'unit.nam' },
    ],
    [
      'a missing field in a list',
      '{{#each list}}\n{{y}}{{/each}}',
      'draft.missingField',
      { line: 2, field: 'y' },
    ],
    ['a missing list', '{{#each lst}}{{/each}}', 'draft.missingField', { line: 1, field: 'lst' }],
    ['a constructor', 'một\n{{constructor}}', 'draft.forbiddenName', { line: 2, name: 'constructor' }],
    ['a prototype', '{{unit.__proto__.x}}', 'draft.forbiddenName', { line: 1, name: 'unit.__proto__.x' }],
    [
      'a constructor of a helper',
      '{{upper unit.constructor}}',
      'draft.forbiddenName',
      { line: 1, name: 'unit.constructor' },
    ],
    ['a method', '{{unit.toString}}', 'draft.forbiddenName', { line: 1, name: 'unit.toString' }],
    ['a quoted constructor', '{{[constructor]}}', 'draft.forbiddenName', { line: 1, name: 'constructor' }],
    ['a lookup', '{{lookup unit "constructor"}}', 'draft.unknownHelper', { line: 1, name: 'lookup' }],
    ['a log', '{{log unit}}', 'draft.unknownHelper', { line: 1, name: 'log' }],
    ['an unknown helper', '{{shout unit.name}}', 'draft.unknownHelper', { line: 1, name: 'shout' }],
    ['a field used as a block', '{{#unit}}x{{/unit}}', 'draft.unknownHelper', { line: 1, name: 'unit' }],
    ['an unknown partial', '\n{{> nowhere}}', 'draft.unknownPartial', { line: 2, name: 'nowhere' }],
    ['a decorator', '{{* inline "x"}}', 'draft.unknownHelper', { line: 1, name: 'Decorator' }],
  ])('%s', (_, text, id, params) => {
    expect(() => render(text, context)).toThrow(failure(id, { template, ...params }));
  });

  test.each([
    ['một\nhai {{unit.name', 2],
    ['{{#if unit}}\nx', 2],
    ['{{#if unit}}\n{{/each}}', 1],
  ])('syntax: %j', (text, line) => {
    expect(() => render(text, context)).toThrow(
      failure('draft.templateSyntax', { template, line, detail: expect.any(String) }),
    );
  });

  test('a part of a text', () => {
    expect(() => render('{{unit.name.first}}', context)).toThrow(
      failure('draft.templateFailed', { template, detail: expect.any(String) }),
    );
  });

  test('in a partial it is the partial that is named', () => {
    const broken = prepareTemplates(
      new Map([...templateFiles, ['partials/signature.md.hbs', '\n{{signer.nam}}\n']]),
    );
    const profile = resolve(fixtureLayer('903-qd-tu'));
    expect(() => draftMarkdown(profile, { reference, templates: broken })).toThrow(
      failure('draft.missingField', { template: 'partials/signature.md.hbs', line: 2, field: 'signer.nam' }),
    );
  });

  test('a form without a template is named', () => {
    const files = new Map([...templateFiles].filter(([name]) => !name.includes('annexed')));
    const profile = resolve(fixtureLayer('903-qd-tu'));
    expect(() => draftMarkdown(profile, { reference, templates: prepareTemplates(files) })).toThrow(
      failure('draft.noTemplate', { template: '23-qd-tw/annexed.md.hbs' }),
    );
  });
});

describe('helpers', () => {
  test.each([
    ['{{capitalize x}}', { x: 'đảng ủy' }, 'Đảng ủy'],
    ['{{upper x}}', { x: 'Tỉnh ủy' }, 'TỈNH ỦY'],
    ['{{padNumber x}}', { x: 5 }, '05'],
    ['{{padNumber x}}', { x: '12' }, '12'],
    ['{{yearOf x}}', { x: '2026-11-21' }, '2026'],
    ['{{longDate x}}', { x: '2018-02-03' }, 'ngày 03 tháng 02 năm 2018'],
    ['{{longDate x}}', { x: '2026-05-27' }, 'ngày 27 tháng 5 năm 2026'],
    ['{{numericDate x}}', { x: '2026-05-27' }, '27/5/2026'],
    ['{{#if (same x "a")}}1{{else}}2{{/if}}', { x: 'a' }, '1'],
    ['{{#each x}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}', { x: ['a', 'b'] }, 'a, b'],
    ['{{x}}', { x: '<b> & "c"' }, '<b> & "c"'],
  ])('%s', (text, context, printed) => {
    expect(render(text, context)).toBe(printed);
  });
});
