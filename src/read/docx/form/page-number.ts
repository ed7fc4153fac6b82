import type { PageNumberForm } from '../../../form/form-facts.js';
import type { WordPackage } from '../word-package.js';
import {
  child,
  children,
  elementText,
  findDescendant,
  isSwitchedOn,
  visitElements,
  type XmlElement,
} from '../xml.js';
import type { FormStyles } from './form-styles.js';

/**
 * Where and how a section prints its page numbers; null where it does not.
 * @param references the headers and footers in force, `w:headerReference` and `w:footerReference`
 */
export function pageNumberOf(
  section: XmlElement,
  references: readonly XmlElement[],
  word: WordPackage,
  styles: FormStyles,
): PageNumberForm | null {
  const found = (type: string): { place: PageNumberForm['place']; paragraph: XmlElement } | null => {
    for (const reference of references) {
      if ((reference.attributes['w:type'] ?? 'default') !== type) continue;
      const story = word.related(reference.attributes['r:id'] ?? '');
      const paragraph = story ? paragraphWithNumber(story) : null;
      if (paragraph)
        return { place: reference.name === 'w:headerReference' ? 'header' : 'footer', paragraph };
    }
    return null;
  };
  const usual = found('default');
  if (!usual) return null;
  const { paragraph, place } = usual;
  const hasOwnFirst = isSwitchedOn(child(section, 'w:titlePg')) ?? false;
  const run = runWithNumber(paragraph);
  return {
    place,
    align: styles.paragraphLook(paragraph).align,
    size: run ? styles.runLook(paragraph, run).size : null,
    onFirstPage: hasOwnFirst ? found('first') !== null : true,
  };
}

function paragraphWithNumber(story: XmlElement): XmlElement | null {
  let found: XmlElement | null = null;
  visitElements(story, (element) => {
    if (found === null && element.name === 'w:p' && hasPageField(element)) found = element;
  });
  return found;
}

function hasPageField(paragraph: XmlElement): boolean {
  let isFound = false;
  visitElements(paragraph, (element) => {
    const code =
      element.name === 'w:instrText' ? elementText(element) : (element.attributes['w:instr'] ?? '');
    if (/^\s*PAGE\b/.test(code)) isFound = true;
  });
  return isFound;
}

/** The run that holds the field, or the first. */
function runWithNumber(paragraph: XmlElement): XmlElement | undefined {
  const runs = children(paragraph, 'w:r');
  return runs.find((run) => child(run, 'w:instrText')) ?? runs[0] ?? findDescendant(paragraph, 'w:r');
}
