import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileOfTable, TABLE_NAMES } from '../../src/data/index.js';
import { messages as english } from '../../src/data/messages.en.js';
import { messages as vietnamese } from '../../src/data/messages.vi.js';
import { parseTables, tableSchemas } from '../../src/data/schemas/index.js';
import { Failure } from '../../src/findings/failure.js';
import { readTables } from '../support/dated-data.js';

type Row = Record<string, unknown>;

/** The tables with one row of one list changed. */
function broken(table: 'provinces' | 'instruments' | 'terms', change: (row: Row) => Row): unknown {
  const tables = readTables();
  const list = table === 'provinces' ? 'units' : table;
  const rows = (tables[table] as Record<string, Row[]>)[list] ?? [];
  return {
    ...tables,
    [table]: { ...(tables[table] as Row), [list]: [change(rows[0] ?? {}), ...rows.slice(1)] },
  };
}

function failureOf(values: unknown): Failure {
  try {
    parseTables(values as ReturnType<typeof readTables>);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('tables', () => {
  test('those that ship are valid, and parsing them twice changes nothing', () => {
    const once = parseTables(readTables());
    expect(parseTables(once)).toEqual(once);
  });

  test('file names', () => {
    expect(TABLE_NAMES.map(fileOfTable)).toContain('former-units.yaml');
  });

  test.each([
    ['an unknown key', broken('provinces', (row) => ({ ...row, capital: 'x' })), 'provinces.yaml', 'units.0'],
    [
      'a day that does not exist',
      broken('instruments', (row) => ({ ...row, date: '2025-02-30' })),
      'instruments.yaml',
      'instruments.0.date',
    ],
    [
      'a missing confidence',
      broken('terms', ({ confidence: _, ...row }) => row),
      'terms.yaml',
      'terms.0.confidence',
    ],
    [
      'a pattern that is not closed',
      broken('terms', (row) => ({ ...row, patterns: ['(a'] })),
      'terms.yaml',
      'terms.0.patterns.0',
    ],
    ['no table', { ...readTables(), bodies: null }, 'bodies.yaml', '.'],
  ])('%s is refused with file and place', (_, values, file, path) => {
    const failure = failureOf(values);
    expect(failure.id).toBe('data.badTable');
    expect(failure.params).toMatchObject({ file, path });
    expect(vietnamese['data.badTable'](failure.params as never)).toContain(file);
    expect(english['data.badTable'](failure.params as never)).toContain(path);
  });

  test.each(TABLE_NAMES)('%s has a JSON Schema that allows no other keys', (name) => {
    const schema = z.toJSONSchema(tableSchemas[name], { io: 'input' });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
