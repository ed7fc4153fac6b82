/** The words for a merge of an edited draft: those of an update, with the names of these three texts in them. */
import type { Catalogue } from '../../messages/catalogue.js';

export const keepWords = (words: Catalogue): Catalogue => ({
  ...words,
  'print.update.counts': words['keep.counts'],
  'update.since': words['keep.since'],
  'update.current': words['keep.current'],
  'update.local': words['keep.local'],
  'update.status.kept': words['keep.kept'],
  'update.status.takenOver': words['keep.takenOver'],
  'update.status.local': words['keep.own'],
  'update.status.added': words['keep.added'],
  'update.status.removed': words['keep.removed'],
  'update.status.omitted': words['keep.omitted'],
  'update.status.conflict': words['keep.conflict'],
});
