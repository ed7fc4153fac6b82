import type { SectionForm } from '../../../form/form-facts.js';
import { formRuleSet, isWithin } from '../../engine/form-findings.js';
import { isCertain, setSection } from '../../engine/form-repairs.js';
import { defineRule } from '../../engine/rule.js';

/** Page numbers: in the middle of the top margin, from the second page on. */
export default defineRule({
  id: 'require-page-numbers',
  severity: 'note',
  basis: ['05-hd-vptw-2026', '36-hd-vptw-2018'],
  visits: ['document'],
  scope: { texts: 'party' },
  examples: [
    {
      name: 'số trang ở cuối trang, bên phải',
      input: 'Điều 1. Một.',
      form: {
        sections: { pageNumber: { place: 'footer', align: 'right', size: 14, onFirstPage: false } },
      },
      finds: ['footer', 'right'],
    },
    {
      name: 'không có số trang',
      input: 'Điều 1. Một.',
      form: { sections: { pageNumber: null } },
      finds: [''],
    },
    {
      name: 'trang đầu cũng có số',
      input: 'Điều 1. Một.',
      form: { sections: { pageNumber: { place: 'header', align: 'center', size: 14, onFirstPage: true } } },
      finds: ['1'],
    },
    { name: 'giữa đầu trang, từ trang 2', input: 'Điều 1. Một.', form: {}, finds: [] },
  ],
  check(node, context) {
    const rules = formRuleSet(context);
    const sections = context.form?.sections ?? [];
    const [section] = sections;
    if (!rules || !section || context.ancestors.length > 0) return;
    const { pageNumber, headerFromTop } = section;
    const { fromTop } = rules.page.number;
    if (!pageNumber) {
      context.report('check.require-page-numbers.none', undefined, { node, actual: '' });
      return;
    }
    const { place, align, size, onFirstPage } = pageNumber;
    if (place !== 'header') {
      context.report('check.require-page-numbers.place', undefined, {
        node,
        actual: place,
        expected: ['header'],
      });
    }
    if (align !== 'center') {
      context.report('check.require-page-numbers.align', undefined, {
        node,
        actual: align,
        expected: ['center'],
      });
    }
    if (onFirstPage) context.report('check.require-page-numbers.first', undefined, { node, actual: '1' });
    if (place === 'header' && headerFromTop !== null && isTooFar(section, fromTop.value)) {
      const params = { expected: fromTop.value, actual: headerFromTop };
      const formFix = isCertain(rules.page.number)
        ? sections.flatMap((one, index) =>
            setSection(
              index,
              sections,
              isTooFar(one, fromTop.value) ? { headerFromTop: fromTop.value } : null,
            ),
          )
        : [];
      const at = { node, actual: `${headerFromTop} mm`, formFix };
      context.report('check.require-page-numbers.top', params, at);
    }
    const { size: wanted } = rules.components.pageNumber;
    if (size !== null && !isWithin(size, wanted)) {
      const params = { expected: wanted.value, actual: size };
      context.report('check.require-page-numbers.size', params, { node, actual: `${size} pt` });
    }
  },
});

const isTooFar = ({ pageNumber, headerFromTop }: SectionForm, wanted: number): boolean =>
  pageNumber?.place === 'header' && headerFromTop !== null && Math.abs(headerFromTop - wanted) > 0.5;
