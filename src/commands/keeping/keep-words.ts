/** The words for a merge of an edited draft: those of an update, with the names of these three texts in them. */
import type { Catalogue } from '../../messages/catalogue.js';

export const keepWords = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  'print.update.counts': catalogue['keep.counts'],
  'update.since': catalogue['keep.since'],
  'update.current': catalogue['keep.current'],
  'update.local': catalogue['keep.local'],
  'update.status.kept': catalogue['keep.kept'],
  'update.status.takenOver': catalogue['keep.takenOver'],
  'update.status.local': catalogue['keep.own'],
  'update.status.added': catalogue['keep.added'],
  'update.status.removed': catalogue['keep.removed'],
  'update.status.omitted': catalogue['keep.omitted'],
  'update.status.conflict': catalogue['keep.conflict'],
});
