/** The form of a Word file that keeps to a set of rules, for a tree that came from text. */

import type { FormPatch } from '../../src/check/engine/rule.js';
import { type FormLine, formLinesOf } from '../../src/check/facts/form-lines.js';
import type { FormFacts, ParagraphForm, RunForm, SectionForm } from '../../src/form/form-facts.js';
import type { RuleSet } from '../../src/form/rule-set.js';
import type { Document, Origin } from '../../src/tree/nodes.js';
import { ownText } from '../../src/tree/text-of.js';
import { visit } from '../../src/tree/visit.js';

/**
 * Gives the tree's lines the places of paragraphs in a Word file, and that file's form.
 * @param patch where it departs from the rules
 */
export function asWordFile(
  source: Document,
  rules: RuleSet,
  patch: FormPatch = {},
): { tree: Document; form: FormFacts } {
  const tree = structuredClone(source);
  const plain = countParagraphs(tree).map((text, index) => plainParagraph(text, index + 1));
  const lines = formLinesOf(tree, { sections: [], paragraphs: plain });
  const byNumber = new Map(lines.map((line) => [line.paragraph.paragraph, line]));
  const paragraphs = plain.map((paragraph) => {
    const line = byNumber.get(paragraph.paragraph);
    return line ? dress(line, rules, patch) : paragraph;
  });
  return { tree, form: { sections: [{ ...sectionOf(rules), ...patch.sections }], paragraphs } };
}

/** Replaces lines by paragraph numbers; gives the text of each paragraph. */
function countParagraphs(tree: Document): string[] {
  const numbers = new Map<number, number>();
  const texts: string[] = [];
  visit(tree, (node) => {
    const origins = node.data?.origin;
    if (!origins) return;
    const text = ownText(node);
    node.data = {
      origin: origins.map((origin, index): Origin => {
        const line = origin.line ?? 0;
        const number = numbers.get(line) ?? numbers.size + 1;
        numbers.set(line, number);
        const piece = text.slice(origin.start, origins[index + 1]?.start);
        texts[number - 1] = `${texts[number - 1] ?? ''} ${piece}`.trim();
        return { start: origin.start, paragraph: number };
      }),
    };
  });
  return texts;
}

const PLAIN_RUN: RunForm = {
  text: '',
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  color: null,
};

function plainParagraph(text: string, paragraph: number): ParagraphForm {
  return {
    paragraph,
    text,
    align: 'left',
    firstLineIndent: 0,
    leftIndent: 0,
    isNumbered: false,
    spaceBefore: 0,
    spaceAfter: 0,
    line: { rule: 'multiple', height: 1 },
    startsPage: false,
    hasDrawing: false,
    runs: [{ ...PLAIN_RUN, text }],
  };
}

function dress({ component, paragraph }: FormLine, rules: RuleSet, { lines = {} }: FormPatch): ParagraphForm {
  const row = rules.components[component];
  const { font, otherFonts, size, bold, italic, underline, color, ...own } = lines[component] ?? {};
  const look: RunForm = {
    text: paragraph.text,
    font: font ?? rules.font.name,
    ...(otherFonts ? { otherFonts } : {}),
    size: size ?? row.size.value,
    bold: bold ?? row.bold,
    italic: italic ?? row.italic,
    underline: underline ?? row.underline,
    color: color ?? rules.font.color,
  };
  const line = row.line ?? rules.paragraph.line;
  return {
    ...paragraph,
    align: row.align,
    firstLineIndent: row.firstLineIndent?.value ?? 0,
    spaceBefore: row.spaceBefore?.value ?? 0,
    spaceAfter: row.spaceAfter?.value ?? rules.paragraph.spaceAfter.value,
    line: { rule: line.rule, height: line.height.value },
    startsPage: component === 'typeName' || component === 'appendix',
    hasDrawing: component === 'partyTitle',
    ...own,
    runs: component === 'articleText' ? cutLabel(look) : [look],
  };
}

/** "Điều 1." in bold, the rest as the row says. */
function cutLabel(look: RunForm): RunForm[] {
  const [label = ''] = /^Điều \S+\.?/.exec(look.text) ?? [];
  const rest = look.text.slice(label.length);
  return [
    { ...look, text: label, bold: true },
    { ...look, text: rest },
  ].filter(({ text }) => text !== '');
}

function sectionOf({ page, components }: RuleSet): SectionForm {
  const { margins, paper, number } = page;
  return {
    firstParagraph: 1,
    page: { width: paper.width.value, height: paper.height.value },
    margins: {
      top: margins.top.value,
      bottom: margins.bottom.value,
      left: margins.left.value,
      right: margins.right.value,
    },
    headerFromTop: number.fromTop.value,
    pageNumber: {
      place: 'header',
      align: 'center',
      size: components.pageNumber.size.value,
      onFirstPage: false,
    },
  };
}
