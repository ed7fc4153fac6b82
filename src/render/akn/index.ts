/**
 * The tree as Akoma Ntoso (OASIS LegalDocML, Akoma Ntoso Version 1.0 part 2, schema 3.0). Nothing is said of a document that it
 * does not print. Reading it gives the tree back (law 4).
 */
import type { Document } from '../../tree/nodes.js';
import { restoreMarks } from '../../tree/restore-marks.js';
import { elementIds } from './element-ids.js';
import { documentElement, elementFor } from './instrument.js';
import { markup, writeAkn } from './markup.js';
import { describeWhole, wholeMeta } from './metadata.js';
import { noteTargets } from './note-targets.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** @returns an XML document in UTF-8, the same for the same tree */
export function renderAkn(tree: Document): string {
  const printed = restoreMarks(tree);
  const whole = describeWhole(printed, elementFor(printed));
  const context = { ids: elementIds(printed), notes: noteTargets(printed), whole };
  const document = documentElement(printed, wholeMeta(printed, whole), '', context);
  return writeAkn(markup('akomaNtoso', { xmlns: NAMESPACE }, [document]));
}
