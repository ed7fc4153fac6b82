import { EVERYWHERE, nameInstrument, RULE_GROUPS, type Rule } from '../../check/index.js';
import { type DatedData, instrumentOf } from '../../data/index.js';
import type { Messages } from '../../findings/finding.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { RuleExplanation } from '../../print/rule-explanation.js';

/** A rule in the words of the user's language; the example texts stay Vietnamese. */
export function describeRule(rule: Rule, data: DatedData, catalogue: Catalogue): RuleExplanation {
  const say = (id: string): string => (catalogue as Messages)[id]?.(undefined as never) ?? '';
  const group = Object.entries(RULE_GROUPS).find(([, rules]) => rules.includes(rule))?.[0] ?? '';
  return {
    id: rule.id,
    group,
    severity: rule.severity,
    summary: say(`check.${rule.id}.summary`),
    reason: say(`check.${rule.id}.reason`),
    scope: scopeInWords(rule, catalogue),
    basis: rule.basis.flatMap((id) => {
      const instrument = instrumentOf(id, data.instruments);
      return instrument ? [nameInstrument(instrument)] : [];
    }),
    repairs: [...(rule.repairs ?? [])],
    proof: say(`check.${rule.id}.proof`),
    examples: rule.examples.map(({ name, input, finds, fixed }) => ({
      name,
      input,
      finds: [...finds],
      fixed: fixed ?? null,
    })),
  };
}

/** For which texts it stands, in which parts of them, and where what it finds is only a note. */
function scopeInWords({ scope = EVERYWHERE, visits }: Rule, catalogue: Catalogue): string[] {
  const { texts, places, sureIn, hangsOnDay, hangsOnReading, hangsOnWords } = scope;
  const parts = (places ?? []).map((place) => catalogue[`print.place.${place}`]()).join(', ');
  return [
    catalogue[`print.texts.${texts}`](),
    ...(visits.length > 0 && parts !== '' ? [catalogue['print.rulePlaces']({ parts })] : []),
    ...(sureIn && sureIn !== 'any'
      ? [catalogue['print.ruleSureIn']({ texts: catalogue[`print.texts.${sureIn}`]() })]
      : []),
    ...(hangsOnDay ? [catalogue['print.ruleHangsOnDay']()] : []),
    ...(hangsOnReading ? [catalogue['print.ruleHangsOnReading']()] : []),
    ...(hangsOnWords ? [catalogue['print.ruleHangsOnWords']()] : []),
  ];
}
