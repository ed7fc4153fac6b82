/**
 * Keeps paragraphs that were built and written for one file of a run, for the others. The drafts of many units have most of their lines
 * in common, and the DOCX library takes longer to make a paragraph than danvan takes for all the rest of it.
 */
import { type IContext, type IXmlableObject, Paragraph } from 'docx';
import type { RuleSet } from '../../form/rule-set.js';
import { remember } from '../../text/remember.js';
import type { ContentLine } from './content.js';

/** A paragraph that writes the same in every file: it links to no other part, has no list, and ends no section. */
export class KeptParagraph extends Paragraph {
  private written: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.written ??= super.prepForXml(context);
    return this.written;
  }
}

/** Lines to keep for each form: those of the levels and provinces of a run. */
const KEPT = 2000;

type Build = (line: ContentLine) => Paragraph;
const kept = new WeakMap<RuleSet, Map<number, (line: string) => Paragraph>>();

/**
 * @param width of the column, in points: with the form, all that a line hangs on besides itself
 * @param build makes the paragraph of a line, always the same of the same line
 */
export function keptLine(line: ContentLine, rules: RuleSet, width: number, build: Build): Paragraph {
  const ofRules = kept.get(rules) ?? new Map<number, (line: string) => Paragraph>();
  kept.set(rules, ofRules);
  const known = ofRules.get(width) ?? remember((text) => build(JSON.parse(text)), KEPT);
  ofRules.set(width, known);
  return known(JSON.stringify(line));
}
