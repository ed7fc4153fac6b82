import type { FormPatch } from '../../../src/check/engine/rule.js';
import { formLinesOf } from '../../../src/check/facts/form-lines.js';
import type { Finding } from '../../../src/findings/finding.js';
import type { SectionForm } from '../../../src/form/form-facts.js';
import type { ComponentName, RuleSet } from '../../../src/form/rule-set.js';
import type { CleanDraft } from '../clean-drafts.js';
import { asWordFile } from '../form-facts.js';
import { loadRuleSet } from '../rule-sets.js';
import type { Choice } from '../seeded-choice.js';
import type { Fault, FaultClass } from './fault.js';

/** A departure with the rule that has to tell of it, and the component or side that it must name. */
interface Departure {
  what: string;
  rule: string;
  patch: FormPatch;
  names?: { component?: ComponentName; side?: string };
}

const rules = loadRuleSet('hd05');

/** The components whose lines, spaces and indents the guides set. */
const RUNNING: readonly ComponentName[] = [
  'recital',
  'article',
  'articleText',
  'clause',
  'subclause',
  'body',
];

/** One value of the form of a Word file is off: of its pages, or of all lines of one kind. */
export const changeForm: FaultClass = {
  name: 'one form value off',
  rules: [
    'require-paper-and-margins',
    'require-page-numbers',
    'require-annex-page',
    'require-title-rule',
    'require-font',
    'require-font-size',
    'require-emphasis',
    'require-alignment',
    'require-line-form',
  ],
  least: 0.98,
  faultsIn(draft, choice) {
    const ofLines = componentsOf(draft).flatMap((component) => lineDepartures(component, choice));
    const departures = [...choice.some(pageDepartures(), 7), ...choice.some(ofLines, 18)];
    return departures.map((departure) => toFault(departure, draft));
  },
};

function toFault({ what, rule, patch, names = {} }: Departure, draft: CleanDraft): Fault {
  const isNamed = ({ params }: Finding): boolean =>
    Object.entries(names).every(([key, value]) => (params as Record<string, unknown>)[key] === value);
  return {
    what,
    subject: asWordFile(draft.tree, rules, patch),
    isFoundBy: (finding) => finding.ruleId === rule && isNamed(finding),
  };
}

/** The kinds of lines that the draft has. */
function componentsOf(draft: CleanDraft): ComponentName[] {
  const { tree, form } = asWordFile(draft.tree, rules);
  return [...new Set(formLinesOf(tree, form).map(({ component }) => component))];
}

function pageDepartures(): Departure[] {
  const { margins, number } = rules.page;
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  const usual = {
    top: margins.top.value,
    bottom: margins.bottom.value,
    left: margins.left.value,
    right: margins.right.value,
  };
  const pageNumber: NonNullable<SectionForm['pageNumber']> = {
    place: 'header',
    align: 'center',
    size: rules.components.pageNumber.size.value,
    onFirstPage: false,
  };
  const numbered = (what: string, change: Partial<typeof pageNumber> | null): Departure => ({
    what: `page number ${what}`,
    rule: 'require-page-numbers',
    patch: { sections: { pageNumber: change && { ...pageNumber, ...change } } },
  });
  return [
    ...sides.flatMap((side) =>
      [-5, 4].map((by) => ({
        what: `${side} margin ${by} mm`,
        rule: 'require-paper-and-margins',
        patch: { sections: { margins: { ...usual, [side]: usual[side] + by } } },
        names: { side },
      })),
    ),
    {
      what: 'Letter paper',
      rule: 'require-paper-and-margins',
      patch: { sections: { page: { width: 215.9, height: 279.4 } } },
    },
    {
      what: 'page number nearer to the edge',
      rule: 'require-page-numbers',
      patch: { sections: { headerFromTop: number.fromTop.value + 3 } },
    },
    numbered('none', null),
    numbered('below', { place: 'footer' }),
    numbered('on the right', { align: 'right' }),
    numbered('on the first page', { onFirstPage: true }),
    numbered('too small', { size: 9 }),
    {
      what: 'the annex begins no page',
      rule: 'require-annex-page',
      patch: { lines: { typeName: { startsPage: false } } },
    },
    {
      what: 'no line under the title of the Party',
      rule: 'require-title-rule',
      patch: { lines: { partyTitle: { hasDrawing: false } } },
    },
  ];
}

function lineDepartures(component: ComponentName, choice: Choice): Departure[] {
  const row: RuleSet['components'][ComponentName] = rules.components[component];
  const others = (['left', 'center', 'right', 'justify'] as const).filter((align) => align !== row.align);
  const departure = (
    what: string,
    rule: string,
    change: NonNullable<FormPatch['lines']>[ComponentName],
  ): Departure => ({
    what: `${component}: ${what}`,
    rule,
    patch: { lines: { [component]: change } },
    names: { component },
  });
  const size = choice.of([(row.size.min ?? row.size.value) - 1, (row.size.max ?? row.size.value) + 1]);
  const running = [
    departure('single lines', 'require-line-form', { line: { rule: 'multiple', height: 1 } }),
    departure('no space between', 'require-line-form', { spaceBefore: 0, spaceAfter: 0 }),
    departure('no indent', 'require-line-form', { firstLineIndent: 0 }),
  ];
  return [
    departure('Arial', 'require-font', { font: 'Arial' }),
    departure('red', 'require-font', { color: 'FF0000' }),
    departure(`size ${size}`, 'require-font-size', { size }),
    departure('underline', 'require-emphasis', { underline: !row.underline }),
    departure('italic', 'require-emphasis', { italic: !row.italic }),
    departure('align', 'require-alignment', { align: choice.of(others) }),
    // Of an article without a title only the number is bold.
    ...(component === 'articleText' ? [] : [departure('bold', 'require-emphasis', { bold: !row.bold })]),
    ...(RUNNING.includes(component) ? running : []),
  ];
}
