/**
 * The decision on one page, as far as the rules leave room: first with the usual values, then with the least room for
 * the signature, then with columns whose lines do not wrap and the least room around the title. Where even that
 * does not hold it, the signature goes to the second page with the article before it, as it must never stand alone; the
 * spacing then grows, within the rules, until the first page is full.
 */
import type { RuleSet } from '../../form/rule-set.js';
import type { CellContent, Columns, Content } from './content.js';
import { contentHeight, lineWidth, pageHeight } from './content-height.js';
import type { ParagraphStyle } from './styles.js';
import { millimetresOfPoints } from './units.js';

/** Content with the values by which it is to be set. */
export interface Cover {
  contents: Content[];
  rules: RuleSet;
}

/** @param contents of the document's first section */
export function fitCover(contents: readonly Content[], rules: RuleSet): Cover {
  const usual: Cover = { contents: [...contents], rules };
  const closing = contents.findIndex(isClosing);
  if (closing < 0 || fits(usual)) return usual;
  const short = { ...usual, contents: contents.map((content) => shortenRoom(content, rules)) };
  if (fits(short)) return short;
  const tight = { ...short, rules: tighten(contents, rules) };
  if (fits(tight)) return tight;
  const last = contents.slice(0, closing).findLastIndex(isVisibleLine);
  const above = contents.slice(0, last);
  if (!fits({ contents: above, rules })) return usual;
  return { ...usual, contents: [...loosen(above, rules), ...contents.slice(last)] };
}

const fits = ({ contents, rules }: Cover): boolean => contentHeight(contents, rules) <= pageHeight(rules);

const isClosing = (content: Content): boolean => content.kind === 'columns' && content.use === 'signature';

const isVisibleLine = (content: Content): boolean => content.kind === 'line' && !content.hidden;

/** The least number of empty lines for the signature. */
function shortenRoom(content: Content, { signature: { blankLines } }: RuleSet): Content {
  if (content.kind !== 'columns' || content.use !== 'signature') return content;
  const shorten = (cell: readonly CellContent[]): CellContent[] => {
    let spare = blankLines.value - blankLines.min;
    return cell.filter((line) => {
      if (spare === 0 || !isRoom(line)) return true;
      spare -= 1;
      return false;
    });
  };
  return { ...content, rows: content.rows.map((row) => ({ ...row, right: shorten(row.right) })) };
}

const isRoom = (content: CellContent): boolean =>
  content.kind === 'line' && content.style === 'DanvanSigner' && content.runs.length === 0;

type Widths = Pick<RuleSet['header'], 'left' | 'right'>;

/** By the widths of their columns: the drafts of a run have few, and whatever hangs on a set of rules is made once for each. */
const tightened = new WeakMap<RuleSet, Map<string, RuleSet>>();

/** Columns whose lines do not wrap, as far as the other column leaves room, and the least room for title and recipients. */
function tighten(contents: readonly Content[], rules: RuleSet): RuleSet {
  const columns = contents.filter((content) => content.kind === 'columns');
  const header = widened('header', columns, rules);
  const signature = widened('signature', columns, rules);
  const ofRules = tightened.get(rules) ?? new Map<string, RuleSet>();
  tightened.set(rules, ofRules);
  const key = JSON.stringify([header, signature]);
  const tight = ofRules.get(key) ?? tightRules(rules, header, signature);
  ofRules.set(key, tight);
  return tight;
}

function tightRules(rules: RuleSet, header: Widths, signature: Widths): RuleSet {
  const { typeName, separator, recipient } = rules.components;
  return {
    ...rules,
    header: { ...rules.header, ...header },
    signature: { ...rules.signature, ...signature },
    components: {
      ...rules.components,
      typeName: { ...typeName, ...(typeName.spaceBefore && { spaceBefore: least(typeName.spaceBefore) }) },
      separator: { ...separator, ...(separator.spaceAfter && { spaceAfter: least(separator.spaceAfter) }) },
      // No higher than the rules ask, whatever the font would take.
      recipient: { ...recipient, ...(recipient.line && { line: { ...recipient.line, rule: 'exact' } }) },
    },
  };
}

type Measure = NonNullable<RuleSet['components']['typeName']['spaceBefore']>;

const least = (measure: Measure): Measure => ({ ...measure, value: measure.min ?? measure.value });

/**
 * The widths of a block's columns, the left one as wide as the longest of its lines for which the right one's lines leave room: a line
 * that is longer still wraps as it did, and those beside it do no longer.
 */
function widened(use: Columns['use'], columns: readonly Columns[], rules: RuleSet): Widths {
  const { left, right } = rules[use];
  const rows = columns.filter((one) => one.use === use).flatMap((one) => one.rows);
  const widths = (side: 'left' | 'right'): number[] =>
    rows
      .flatMap((row) => row[side])
      .filter((line) => line.kind === 'line')
      .map((line) => millimetresOfPoints(lineWidth(line, rules.components)));
  const room = right.value - Math.max(0, ...widths('right'));
  const wanted = widths('left').map((width) => Math.ceil(width - left.value));
  const more = Math.max(0, ...wanted.filter((width) => width <= room));
  return {
    left: { ...left, value: left.value + more },
    right: { ...right, value: right.value - more },
  };
}

/** Styles of a decision's text: what stands above it is a title. */
const LOOSENED: readonly ParagraphStyle[] = [
  'DanvanRecital',
  'DanvanEnactingFormula',
  'DanvanArticleText',
  'DanvanClause',
  'DanvanPoint',
  'DanvanBody',
];

/** How far lines and the room between paragraphs may grow, in points, where the rules set no limit; and in how many steps. */
const MOST = { line: 4, paragraph: 6 };
const STEPS = 8;

/**
 * The loosest spacing with which the page still holds the content. It stands on the paragraphs and not in their styles,
 * which the text after the decision has too.
 */
function loosen(contents: readonly Content[], rules: RuleSet): Content[] {
  for (let step = STEPS; step > 0; step -= 1) {
    const loosened = spread(contents, step / STEPS, rules);
    if (fits({ contents: loosened, rules })) return loosened;
  }
  return [...contents];
}

/** @param share of the most by which spacing may grow, from 0 to 1 */
function spread(contents: readonly Content[], share: number, { paragraph }: RuleSet): Content[] {
  const grown = ({ value, max }: { value: number; max?: number | undefined }, most: number) =>
    Math.min(max ?? Number.POSITIVE_INFINITY, value + share * most);
  const spacing = {
    line: grown(paragraph.line.height, MOST.line),
    after: grown(paragraph.spaceAfter, MOST.paragraph),
  };
  return contents.map((content) =>
    content.kind === 'line' && LOOSENED.includes(content.style) ? { ...content, spacing } : content,
  );
}
