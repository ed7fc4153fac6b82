/** A merge of an edited draft is told as an update is, but by its own three texts. */
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
