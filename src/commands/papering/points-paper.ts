/** Danh mục điểm cần xác nhận: what a person has to look at before a draft goes on, as a list to tick. */
import { basename } from 'node:path';
import { numericDate } from '../../draft/helpers/format-date.js';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import { plainCell, type WideTable } from '../../render/word/wide-table.js';
import { addressInWords } from '../../tree/address.js';
import type { Document } from '../../tree/nodes.js';
import { plainText } from '../../tree/text-of.js';
import { findByEId } from '../../tree/visit.js';
import type { ComparedText } from '../comparing/open-text.js';
import type { CheckedDraft } from '../drafting/drafter.js';
import { pointToConfirm } from '../drafting/point-to-confirm.js';
import type { messages } from './messages.vi.js';
import { ownRemarks } from './own-remarks.js';
import { readPointRemark } from './point-remarks.js';
import { updatePoints } from './update-points.js';
import { readUpdateRemarks } from './update-remarks.js';

const fail = failer<typeof messages>();

interface Point {
  place: string;
  value: string;
  check: string;
}

export interface PointsRequest {
  draft: string;
  /** What was drafted from a profile, or the file that was read. */
  checked: CheckedDraft | null;
  file: ComparedText | null;
  /** Whether the user asks for this very paper; else there is none of a file that cannot hold points. */
  isNamed: boolean;
}

/**
 * @returns null for a file that cannot hold points, where the user does not ask for them
 * @throws Failure for such a file where he does
 */
export async function pointsPaper(
  { draft, checked, file, isNamed }: PointsRequest,
  { catalogue, catalogues }: { catalogue: Catalogue; catalogues: readonly Catalogue[] },
): Promise<{ table: WideTable; points: number } | null> {
  const points =
    checked !== null ? pointsOfProfile(checked, catalogue) : pointsOfFile(file, catalogue, catalogues);
  if (points === null && isNamed) throw fail('commands.papers.notWord', { file: draft });
  if (points === null) return null;
  const none = points.length === 0 ? [catalogue['papers.points.none']()] : [];
  const table = {
    title: catalogue['papers.points.title'](),
    lead: [catalogue['papers.points.of']({ name: basename(draft) }), ...none],
    columns: [
      { title: catalogue['papers.points.tick'](), width: 900, centred: true },
      { title: catalogue['papers.points.place'](), width: 2800 },
      { title: catalogue['papers.points.value'](), width: 4000 },
      { title: catalogue['papers.points.check'](), width: 4370 },
      { title: catalogue['papers.points.sign'](), width: 2500 },
    ],
    rows: points.map(({ place, value, check }) => ({
      cells: ['☐', place, asPrinted(value) || catalogue['papers.points.noValue'](), check, ''].map(plainCell),
    })),
  };
  return { table, points: points.length };
}

function pointsOfProfile({ draft, tree }: CheckedDraft, catalogue: Catalogue): Point[] {
  return draft.confirmations.map((point) => {
    const { label, value = '', message } = pointToConfirm(point, catalogue);
    const eId = point.eId ?? point.usedIn;
    return {
      place: placeOf(label, eId ?? null),
      value: value || textAt(tree, point.eId),
      check: message,
    };
  });
}

function pointsOfFile(
  file: ComparedText | null,
  catalogue: Catalogue,
  catalogues: readonly Catalogue[],
): Point[] | null {
  if (file?.format !== 'docx' || file.source === undefined) return null;
  const { source, tree } = file;
  const remarks = ownRemarks(source, tree);
  const text = plainText(tree);
  const ofUpdate = updatePoints(readUpdateRemarks(remarks, tree, catalogues), catalogue)
    // A line of the cover that was worded anew since is decided.
    .filter(({ value }) => text.includes(value))
    .map(({ eId, place, value, check }) => ({
      place: placeOf(place, null),
      value: value || textAt(tree, eId ?? undefined),
      check,
    }));
  const ofDraft = remarks.flatMap(({ eId, comment, quote }) => {
    const point = readPointRemark(comment, catalogues);
    if (point === null) return [];
    const { what, value, message } = point;
    const isOfProvision = eId !== null && addressInWords(eId) === what;
    const present = value || (isOfProvision ? textAt(tree, eId) || quote : '');
    return [{ place: placeOf(what, isOfProvision ? null : eId), value: present, check: message }];
  });
  return [...ofUpdate, ...ofDraft];
}

/** Days as texts have them: "04/01/2022" for "2022-01-04" of a profile. */
const asPrinted = (value: string): string => value.replace(ISO_DAY, (day) => numericDate(day));

const ISO_DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

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
