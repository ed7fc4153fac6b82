/** Danh mục điểm cần xác nhận: what a person has to look at before a draft goes on, as a list to tick. */
import { basename } from 'node:path';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { plainCell, type WideTable } from '../../render/word/wide-table.js';
import { addressInWords } from '../../tree/address.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { findByEId } from '../../tree/visit.js';
import { openText } from '../comparing/open-text.js';
import { pointToConfirm } from '../drafting/point-to-confirm.js';
import type { CommandContext } from '../terminal/command.js';
import { draftOfProfile, isProfile } from './draft-of-profile.js';
import type { messages } from './messages.vi.js';
import { ownRemarks } from './own-remarks.js';
import { readPointRemark } from './point-remarks.js';

const fail = failer<typeof messages>();

interface Point {
  place: string;
  value: string;
  check: string;
}

/** @throws Failure for what is neither a Word file nor a profile */
export async function pointsPaper(
  draft: string,
  { words, catalogues }: { words: Catalogue; catalogues: readonly Catalogue[] },
  context: CommandContext,
): Promise<{ table: WideTable; points: number }> {
  const points = isProfile(draft)
    ? await pointsOfProfile(draft, words, context)
    : await pointsOfFile(draft, catalogues, context);
  const none = points.length === 0 ? [words['papers.points.none']()] : [];
  const table = {
    title: words['papers.points.title'](),
    lead: [words['papers.points.of']({ name: basename(draft) }), ...none],
    columns: [
      { title: words['papers.points.tick'](), width: 900, centred: true },
      { title: words['papers.points.place'](), width: 2800 },
      { title: words['papers.points.value'](), width: 4000 },
      { title: words['papers.points.check'](), width: 4370 },
      { title: words['papers.points.sign'](), width: 2500 },
    ],
    rows: points.map(({ place, value, check }) => ({
      cells: ['☐', place, value || words['papers.points.noValue'](), check, ''].map(plainCell),
    })),
  };
  return { table, points: points.length };
}

async function pointsOfProfile(file: string, words: Catalogue, context: CommandContext): Promise<Point[]> {
  const { draft, tree } = await draftOfProfile(file, context);
  return draft.confirmations.map((point) => {
    const { label, value = '', message } = pointToConfirm(point, words);
    const eId = point.eId ?? point.usedIn;
    return {
      place: placeOf(label, eId ?? null),
      value: value || textAt(tree, point.eId),
      check: message,
    };
  });
}

async function pointsOfFile(
  file: string,
  catalogues: readonly Catalogue[],
  context: CommandContext,
): Promise<Point[]> {
  const { source, tree, format } = await openText(
    file,
    { revisions: 'reject', struck: 'omit', ownComments: 'known' },
    context,
  );
  if (format !== 'docx' || source === undefined) throw fail('commands.papers.notWord', { file });
  return ownRemarks(source, tree).flatMap(({ eId, comment, quote }) => {
    const point = readPointRemark(comment, catalogues);
    if (point === null) return [];
    const { what, value, message } = point;
    const isOfProvision = eId !== null && addressInWords(eId) === what;
    const present = value || (isOfProvision ? textAt(tree, eId) || quote : '');
    return [{ place: placeOf(what, isOfProvision ? null : eId), value: present, check: message }];
  });
}

/** A field by its name, and the provision where it stands. */
function placeOf(label: string, eId: string | null): string {
  const address = eId === null ? '' : addressInWords(eId);
  const name = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return address === '' || address === label ? name : `${name} (${address})`;
}

function textAt(tree: Document, eId: string | undefined): string {
  const node = eId === undefined ? null : findByEId(tree, eId);
  return node === null ? '' : plainText(node);
}
