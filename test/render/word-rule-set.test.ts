import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMPONENTS, parseRuleSet } from '../../src/form/rule-set.js';
import { ruleSetOn } from '../../src/form/rule-set-on.js';
import { loadRuleSet } from '../support/rule-sets.js';

interface RawRules {
  components: Record<string, Record<string, unknown>>;
  paragraph: { line: Record<string, unknown> };
}

const raw = (id: string): RawRules =>
  parse(readFileSync(new URL(`../../templates/rules/${id}.yaml`, import.meta.url), 'utf8'));

describe.each(['hd05', 'hd36'] as const)('%s', (id) => {
  test('gives every component a value with a source and a confidence', () => {
    const rules = loadRuleSet(id);
    expect(Object.keys(rules.components)).toEqual([...COMPONENTS]);
    for (const row of Object.values(rules.components)) {
      expect(row.source.length).toBeGreaterThan(3);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
    }
  });

  test('is refused with an unknown key, a missing row or a value outside its bounds', () => {
    const broken = (change: (data: RawRules) => unknown) => {
      const data = structuredClone(raw(id));
      change(data);
      return () => parseRuleSet(data);
    };
    expect(broken((data) => Object.assign(data, { extra: 1 }))).toThrow(/extra/);
    expect(broken((data) => Reflect.deleteProperty(data.components, 'signer'))).toThrow(/signer/);
    const size = { value: 13, min: 14, max: 15, unit: 'pt' };
    expect(
      broken((data) => Object.assign(data.components, { body: { ...data.components.body, size } })),
    ).toThrow(/body/);
    expect(broken((data) => Object.assign(data.paragraph.line, { rule: 'exactly' }))).toThrow(/rule/);
  });
});

describe('what the two instruments ask differently', () => {
  const [hd05, hd36] = [loadRuleSet('hd05'), loadRuleSet('hd36')];

  test('in force on different days, without a gap', () => {
    expect([hd36.from, hd36.to, hd05.from, hd05.to]).toEqual([
      '2018-04-03',
      '2026-05-26',
      '2026-05-27',
      null,
    ]);
  });

  test('are chosen by the day of the text, the days between and before all of them too', () => {
    const sets = [hd05, hd36];
    const idOn = (day: string) => ruleSetOn(day, sets)?.id;
    expect(['2018-04-03', '2026-05-26', '2026-05-27', '2030-01-01'].map(idOn)).toEqual([
      'hd36',
      'hd36',
      'hd05',
      'hd05',
    ]);
    expect(idOn('2015-01-01')).toBe('hd36');
    expect(ruleSetOn('2026-05-20', [{ ...hd36, to: '2026-05-01' }, hd05])?.id).toBe('hd36');
    expect(ruleSetOn('2026-06-01', [hd36, { ...hd05, to: '2026-05-30' }])?.id).toBe('hd05');
    expect(ruleSetOn('2026-06-01', [])).toBeNull();
  });

  test('marks after căn cứ and recipients', () => {
    expect([hd36.lists.recitals.last, hd05.lists.recitals.last]).toEqual([',', '.']);
    expect(hd05.lists.recitals.lastAccepted).toEqual([',']);
    expect([hd36.lists.recipients.each, hd05.lists.recipients.each]).toEqual([',', ';']);
    expect([hd36.lists.recitals.each, hd05.lists.recitals.each]).toEqual([';', ';']);
  });

  test('line spacing: 18 pt at least, and by hd05 22 pt at most', () => {
    expect(hd36.paragraph.line.height).toEqual({ value: 18, min: 18, unit: 'pt' });
    expect(hd05.paragraph.line.height).toEqual({ value: 18, min: 18, max: 22, unit: 'pt' });
  });

  test('the symbol of a Quy định', () => {
    expect([hd36.typeSymbols['Quy định']?.value, hd05.typeSymbols['Quy định']?.value]).toEqual(['QĐi', 'QĐ']);
  });

  test('tone marks', () => {
    expect([hd36.toneMarks.uy, hd36.toneMarks.oa]).toEqual(['newer', 'newer']);
    expect([hd05.toneMarks.uy, hd05.toneMarks.oa]).toEqual(['older', 'asWritten']);
  });

  test('nothing else that is printed', () => {
    const look = ({ components }: typeof hd05) =>
      Object.entries(components).map(([name, { source, confidence, note, ...row }]) => [name, row]);
    expect(look(hd36)).toEqual(look(hd05));
    expect(hd36.page.margins.left.value).toBe(hd05.page.margins.left.value);
  });
});
