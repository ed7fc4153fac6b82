/** Repairs of form in an opened Word file, as tracked changes of its properties. */

import { failer } from '../../findings/failure.js';
import type {
  FormEdit,
  LabelEdit,
  ParagraphEdit,
  RunsEdit,
  RunValues,
  SectionEdit,
} from '../../form/form-edit.js';
import { freeIds, renumberTwins } from '../ids.js';
import type { Markup } from '../markup.js';
import { childOf, hasDescendant, isMarkup } from '../markup-tree.js';
import type { messages } from '../messages.vi.js';
import { type PlacedRun, paragraphText, placedRuns } from '../paragraph-text.js';
import { listParagraphs } from '../paragraphs.js';
import type { RemarkTerms } from '../remarks.js';
import { cutAt } from '../split-runs.js';
import type { WordFile } from '../word-file.js';
import { FormTracker } from './form-tracker.js';
import { putParagraph, putRun, putSection } from './put-values.js';
import { orderedForm, withoutForm } from './without-form.js';

const fail = failer<typeof messages>();

/** How much of a file was set right. */
export interface FormCounts {
  paragraphs: number;
  sections: number;
}

/**
 * Sets the form right where that can be told from what it was: a place that is not as it was read, or where somebody's change of form
 * is still open, stays as it is.
 * @throws Failure edit.formUnfaithful where rejecting the changes would not give the file back
 */
export function trackForm(
  file: WordFile,
  edits: readonly FormEdit[],
  { author, date, reading }: RemarkTerms,
): FormCounts {
  const before = orderedForm(file.document);
  const tracker = new FormTracker({ mark: { author, date }, ids: freeIds(file) });
  const isStrict = !(file.document.attributes['xmlns:w'] ?? '').includes('schemas.openxmlformats.org');
  const paragraphs = onlyParagraphs(file, reading);
  const sections = sectionsOf(file.body);
  const changed = { paragraphs: new Set<number>(), sections: new Set<number>() };
  for (const edit of edits) {
    if (edit.kind === 'words') continue;
    if (edit.kind === 'section') {
      if (changeSection(sections, edit, tracker)) changed.sections.add(edit.section);
      continue;
    }
    const paragraph = paragraphs.get(edit.paragraph);
    if (paragraph && changeParagraph(paragraph, edit, tracker, isStrict))
      changed.paragraphs.add(edit.paragraph);
  }
  if (orderedForm(withoutForm(file.document, tracker.own)) !== before)
    throw fail('edit.formUnfaithful', undefined);
  renumberTwins(file, author);
  return { paragraphs: changed.paragraphs.size, sections: changed.sections.size };
}

/** By their numbers; those that a tracked change joins are left out. */
function onlyParagraphs(file: WordFile, reading: RemarkTerms['reading']): Map<number, Markup> {
  const found = new Map<number, Markup | null>();
  for (const { number, element } of listParagraphs(file.body, reading))
    found.set(number, found.has(number) ? null : element);
  return new Map([...found].filter((entry): entry is [number, Markup] => entry[1] !== null));
}

/** The properties of all sections in order; the last stands in the body itself. */
function sectionsOf(container: Markup): Markup[] {
  return container.children.flatMap((node): Markup[] => {
    if (!isMarkup(node)) return [];
    if (node.name === 'w:sectPr') return [node];
    if (node.name !== 'w:p') return node.name.endsWith('Pr') ? [] : sectionsOf(node);
    const section = childOf(childOf(node, 'w:pPr'), 'w:sectPr');
    return section ? [section] : [];
  });
}

function changeSection(sections: readonly Markup[], edit: SectionEdit, tracker: FormTracker): boolean {
  const section = sections[edit.section];
  if (!section || sections.length !== edit.count) return false;
  return tracker.changeProperties(section, (properties) => putSection(properties, edit.set));
}

function changeParagraph(
  paragraph: Markup,
  edit: RunsEdit | LabelEdit | ParagraphEdit,
  tracker: FormTracker,
  isStrict: boolean,
): boolean {
  if (edit.kind === 'runs') return changeRuns(paragraph, edit, tracker);
  if (edit.kind === 'label') return changeLabel(paragraph, edit, tracker);
  // A line of a fixed height would cut what is higher than words.
  if (edit.set.line?.rule === 'exact' && hasDescendant(paragraph, ({ name }) => HIGH.has(name))) return false;
  return tracker.change(paragraph, 'w:pPr', (properties) => putParagraph(properties, edit.set, isStrict));
}

const HIGH: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'm:oMath']);

function changeRuns(paragraph: Markup, { runs, count, set }: RunsEdit, tracker: FormTracker): boolean {
  const found = runsWithText(paragraph);
  if (found.length !== count) return false;
  const made = runs.map((index) => changeRun(found[index] as PlacedRun, set, tracker));
  if (made.includes(true)) changeMark(paragraph, set, tracker);
  return made.includes(true);
}

/** The mark at the end of a paragraph says how high its line is at least and how an automatic number looks (17.9.24). */
function changeMark(paragraph: Markup, { font, size, color }: RunValues, tracker: FormTracker): void {
  const set = {
    ...(font && { font }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color }),
  };
  if (Object.keys(set).length === 0) return;
  const properties = childOf(paragraph, 'w:pPr');
  if (properties) tracker.change(properties, 'w:rPr', (mark) => putRun(mark, set));
}

/** "Điều 5." apart from what follows; the run is cut behind it. */
function changeLabel(paragraph: Markup, { label, set, rest }: LabelEdit, tracker: FormTracker): boolean {
  const text = paragraphText(paragraph);
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(label, start)) return false;
  const end = start + label.length;
  if (runsWithText(paragraph).some(({ element }) => hasOthersChange(element, tracker))) return false;
  cutAt(paragraph, end);
  for (const run of runsWithText(paragraph)) changeRun(run, run.start < end ? set : rest, tracker);
  return true;
}

function hasOthersChange(run: Markup, { own }: FormTracker): boolean {
  const change = childOf(childOf(run, 'w:rPr'), 'w:rPrChange');
  return change !== undefined && !own.has(change.attributes['w:id'] ?? '');
}

const changeRun = ({ element }: PlacedRun, set: RunValues, tracker: FormTracker): boolean =>
  tracker.change(element, 'w:rPr', (properties) => putRun(properties, set));

const TYPED: ReadonlySet<string> = new Set(['w:t', 'w:tab', 'w:br']);

/** As a reader of the form counts them: words, tabs and breaks that are not hidden. */
function runsWithText(paragraph: Markup): PlacedRun[] {
  return placedRuns(paragraph).filter(
    ({ element, text }) =>
      element.name === 'w:r' &&
      text !== '' &&
      element.children.some((node) => isMarkup(node) && TYPED.has(node.name)) &&
      !isHidden(element),
  );
}

function isHidden(run: Markup): boolean {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? 'on');
}
