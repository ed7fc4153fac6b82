import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileJsonSchema } from '../../src/draft/profile-json-schema.js';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(profileJsonSchema());

test.each(['903-qd-tu', '2387-qd-tu', 'thanh-khe'])('the JSON Schema of profiles accepts %s', (name) => {
  const text = readFileSync(new URL(`../fixtures/draft/${name}.profile.yaml`, import.meta.url), 'utf8');
  expect(validate(parse(text))).toBe(true);
});

test.each([[{ signr: {} }], [{ level: 'tỉnh' }], [{ signer: { nme: 'A' } }], [{ recipients: 'A' }]])(
  'it refuses %j',
  (value) => {
    expect(validate(value)).toBe(false);
  },
);

test('it says in Vietnamese what a field is', () => {
  expect(JSON.stringify(profileJsonSchema())).toContain('họ và tên người ký');
});
