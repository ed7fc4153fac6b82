/** What a Word file says of its own form: pages, page numbers, and each paragraph as it would be printed. */
import type { FormFacts, ParagraphForm, RunForm, SectionForm } from '../../../form/form-facts.js';
import { chooseAlternative } from '../drawings.js';
import { startsNewPage } from '../section.js';
import type { WordPackage } from '../word-package.js';
import { child, children, elementText, findDescendant, isOn, type XmlElement } from '../xml.js';
import { type FormStyles, millimetres } from './form-styles.js';
import { pageNumberOf } from './page-number.js';

/**
 * Reads the form of a Word document. Paragraphs are counted as `readStory` counts them.
 * @param document its body, its tracked changes settled
 * @param word the package, opened with `NONE_SILENT`
 */
export function readFormFacts(document: XmlElement, word: WordPackage, styles: FormStyles): FormFacts {
  const paragraphs: ParagraphForm[] = [];
  const sections: XmlElement[] = [];
  const starts: number[] = [1];
  collect(document, (element) => {
    if (element.name === 'w:p') {
      paragraphs.push(paragraphForm(element, paragraphs.length + 1, styles));
      const section = child(child(element, 'w:pPr'), 'w:sectPr');
      if (!section) return;
      sections.push(section);
      starts.push(paragraphs.length + 1);
    } else sections.push(element);
  });
  for (const [index, section] of sections.entries()) {
    const first = paragraphs[(starts[index] ?? 1) - 1];
    if (index > 0 && first) first.startsPage ||= startsNewPage(section);
  }
  return { sections: sectionForms(sections, starts, word, styles), paragraphs };
}

/** Paragraphs and the last section's properties in document order, as `readStory` meets them. */
function collect(container: XmlElement, visit: (element: XmlElement) => void): void {
  for (const node of children(container)) {
    if (node.name === 'w:p' || node.name === 'w:sectPr') visit(node);
    else if (node.name === 'mc:AlternateContent') collect(chooseAlternative(node) ?? node, visit);
    else if (!node.name.endsWith('Pr')) collect(node, visit);
  }
}

function paragraphForm(paragraph: XmlElement, number: number, styles: FormStyles): ParagraphForm {
  const runs = runsOf(paragraph).flatMap((run) => runForms(run, paragraph, styles));
  const breaks = runsOf(paragraph)[0];
  const opensPage = children(breaks, 'w:br').some(({ attributes }) => attributes['w:type'] === 'page');
  const look = styles.paragraphLook(paragraph);
  return {
    paragraph: number,
    text: runs.map(({ text }) => text).join(''),
    ...look,
    startsPage: look.startsPage || opensPage,
    hasDrawing: isDrawnAt(paragraph),
    runs,
  };
}

const DRAWINGS = ['w:drawing', 'w:pict', 'w:pBdr'];

function isDrawnAt(paragraph: XmlElement): boolean {
  return DRAWINGS.some((name) => findDescendant(paragraph, name) !== undefined);
}

/** Runs, also those inside links, fields and content controls; those of text boxes are of other paragraphs. */
function runsOf(container: XmlElement): XmlElement[] {
  return children(container).flatMap((node) => {
    if (node.name === 'w:r') return [node];
    const isOther = node.name.endsWith('Pr') || node.name === 'w:del' || node.name === 'w:p';
    return isOther ? [] : runsOf(node);
  });
}

function runForms(run: XmlElement, paragraph: XmlElement, styles: FormStyles): RunForm[] {
  const typed = children(run)
    .map((node) =>
      node.name === 'w:t' ? elementText(node) : node.name === 'w:tab' || node.name === 'w:br' ? ' ' : '',
    )
    .join('');
  if (typed === '' || isHidden(run)) return [];
  const { capitals, ...look } = styles.runLook(paragraph, run);
  return [{ text: capitals ? typed.toUpperCase() : typed, ...look }];
}

function isHidden(run: XmlElement): boolean {
  const vanish = child(child(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && isOn(vanish.attributes['w:val']);
}

function sectionForms(
  sections: readonly XmlElement[],
  starts: readonly number[],
  word: WordPackage,
  styles: FormStyles,
): SectionForm[] {
  let inherited: XmlElement[] = [];
  return sections.map((section, index) => {
    const references = children(section).filter(
      ({ name }) => name === 'w:headerReference' || name === 'w:footerReference',
    );
    // A section without a header of its own goes on with the one before (17.10.1).
    inherited = mergeReferences(inherited, references);
    const [size, margin] = [child(section, 'w:pgSz')?.attributes, child(section, 'w:pgMar')?.attributes];
    const length = (value: string | undefined): number | null =>
      value === undefined ? null : millimetres(Number(value));
    return {
      firstParagraph: starts[index] ?? 1,
      page: { width: length(size?.['w:w']), height: length(size?.['w:h']) },
      margins: {
        top: length(margin?.['w:top']),
        bottom: length(margin?.['w:bottom']),
        left: length(margin?.['w:left']),
        right: length(margin?.['w:right']),
      },
      headerFromTop: length(margin?.['w:header']),
      pageNumber: pageNumberOf(section, inherited, word, styles),
    };
  });
}

const keyOf = ({ name, attributes }: XmlElement): string => `${name} ${attributes['w:type']}`;

function mergeReferences(before: readonly XmlElement[], own: readonly XmlElement[]): XmlElement[] {
  const replaced = new Set(own.map(keyOf));
  return [...before.filter((reference) => !replaced.has(keyOf(reference))), ...own];
}
