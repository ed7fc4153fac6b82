import type { RuleSet } from '../../../form/rule-set.js';
import { isAside } from '../../../tree/cuts.js';
import type { Node, NoteOrNoise, Paragraph, ParagraphRole } from '../../../tree/nodes.js';
import { addToColumns, type ColumnSide } from '../columns.js';
import { type Columns, type Content, type ContentLine, type DrawnRule, line } from '../content.js';
import { componentOf, type ParagraphStyle } from '../styles.js';
import { textWidth } from '../text-width.js';
import { groupCuts, type Printer } from './printer.js';

type Place = ColumnSide | 'below';

const COLUMN_ROLES: Partial<Record<ParagraphRole, ColumnSide>> = {
  superior: 'left',
  issuer: 'left',
  number: 'left',
  draftMark: 'left',
  secrecyMark: 'left',
  urgencyMark: 'left',
  motto: 'right',
  placeDate: 'right',
};

/**
 * Tiêu đề: issuing body and number at the left, the title of the Party (or of the State) and the date at the
 * right; then type, trích yếu and annex line in the middle. The order of the tree is the reading order.
 */
export const printMasthead: Printer<'masthead'> = (node, context) => {
  const isLetter = !node.children.some((child) => child.type === 'paragraph' && child.role === 'type');
  const content: Content[] = [];
  let columns: Columns | null = null;
  let place: Place = 'below';
  const groups = groupCuts(node.children);
  groups.forEach((group, index) => {
    const child = group.node as Paragraph | NoteOrNoise;
    place = placeOf(child, place, isLetter);
    const lines = context.printCut([group]) as ContentLine[];
    const styled = lines.map((line) => ({
      ...line,
      style: styleOf(child, place, context.rules) ?? line.style,
    }));
    if (place === 'below') {
      columns = null;
      content.push(...styled);
      return;
    }
    if (columns === null) {
      columns = { kind: 'columns', use: 'header', first: place, rows: [] };
      content.push(columns);
    }
    addToColumns(columns, place, styled);
    if (endsTitle(child, groups[index + 1]?.node as Paragraph | NoteOrNoise | undefined)) {
      addToColumns(columns, place, [titleRule(child.value, context.rules)]);
    }
  });
  return place === 'below' && needsRoom(groups.at(-1)?.node)
    ? [...content, line('DanvanSeparator', [])]
    : content;
};

/** Whether a title ends without a separator: the room of one then parts it from the text. */
const needsRoom = (last: Node | undefined): boolean =>
  last?.type === 'paragraph' && last.role !== undefined && TITLE_ROLES.includes(last.role);

const TITLE_ROLES: ParagraphRole[] = ['type', 'author', 'subject', 'annexLine'];

/**
 * Where a paragraph stands. A separator and a noise stay with what they follow; the trích yếu of a letter,
 * which has no type name, stands under the number.
 */
function placeOf(child: Paragraph | NoteOrNoise, previous: Place, isLetter: boolean): Place {
  if (isAside(child) || child.role === 'separator') return previous;
  if (child.role === 'subject' && isLetter && previous !== 'below') return 'left';
  return (child.role && COLUMN_ROLES[child.role]) ?? 'below';
}

/** The style of a paragraph whose look depends on where it stands or on which title it is. */
function styleOf(child: Paragraph | NoteOrNoise, place: Place, rules: RuleSet): ParagraphStyle | undefined {
  if (isAside(child)) return undefined;
  if (child.role === 'motto') return titleStyle(child.value, rules);
  if (place === 'below') return undefined;
  if (child.role === 'separator') return 'DanvanIssuerMark';
  return child.role === 'subject' ? 'DanvanLetterSubject' : undefined;
}

/** Whether a line is drawn after this paragraph: after the last line of the title, unless one was typed. */
function endsTitle(child: Paragraph | NoteOrNoise, next: Paragraph | NoteOrNoise | undefined): boolean {
  const isTitle = child.type === 'paragraph' && child.role === 'motto';
  return isTitle && !(next?.type === 'paragraph' && (next.role === 'motto' || next.role === 'separator'));
}

/** The Party's title; the State's title (capitals); or the State's motto in the line below it. */
export function titleStyle(title: string, rules: RuleSet): ParagraphStyle {
  const capitals = title.toUpperCase();
  if (capitals === rules.components.partyTitle.text) return 'DanvanPartyTitle';
  return title === capitals ? 'DanvanStateTitle' : 'DanvanStateMotto';
}

/** The drawn line is as long as the last line of the title: 207 pt under the Party's title at 15 pt. */
export function titleRule(title: string, rules: RuleSet): DrawnRule {
  const row = rules.components[componentOf(titleStyle(title, rules))];
  return {
    kind: 'rule',
    length: Math.round(textWidth(title, row.size.value, row.bold)),
    thickness: rules.header.titleRule.thickness.value,
  };
}
