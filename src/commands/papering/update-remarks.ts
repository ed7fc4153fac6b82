/** Reads the comments back that `danvan update` and `draft --keep` wrote into the Word file that they made. */
import type { Catalogue } from '../../messages/catalogue.js';
import { addressInWords } from '../../tree/address.js';
import type { Document } from '../../tree/nodes.js';
import { visit } from '../../tree/visit.js';
import { UPDATE_STATUSES, type UpdateStatus } from '../../update/index.js';
import { keepWords } from '../keeping/keep-words.js';
import type { FoundRemark } from './own-remarks.js';

export interface UpdateRemark {
  status: UpdateStatus;
  /** The status in the language of the comment. */
  said: string;
  /** Of the provision; null for a line that has no address. */
  eId: string | null;
  /** Of such a line what it is and its words: "căn cứ" and "Căn cứ Điều lệ Đảng;". */
  what: string;
  line: string;
  reasons: string[];
  confirm: string[];
}

/** "[xung đột]", also behind the place of a line of the cover, on which no comment hangs. */
const HEAD = /^(?:(?<place>.+): )?\[(?<said>[^[\]]+)\]$/;

/** @param tree the text of the file */
export function readUpdateRemarks(
  remarks: readonly FoundRemark[],
  tree: Document,
  catalogues: readonly Catalogue[],
): UpdateRemark[] {
  const languages = catalogues.flatMap((catalogue) => [catalogue, keepWords(catalogue)]);
  const statuses = new Map(
    languages.flatMap((catalogue) =>
      UPDATE_STATUSES.map((status) => [catalogue[`update.status.${status}`](), status]),
    ),
  );
  const texts = languages.flatMap(beginsOfTexts);
  const toConfirm = languages.map((catalogue) => catalogue['update.confirm']({ message: '' }));
  const addresses = addressesIn(tree);
  return remarks.flatMap(({ eId, comment }): UpdateRemark[] => {
    const [head = '', ...lines] = comment.split('\n');
    const { place = '', said = '' } = HEAD.exec(head)?.groups ?? {};
    const status = statuses.get(said);
    if (status === undefined) return [];
    const kept = lines.filter((line) => line !== '' && !texts.some((begin) => line.startsWith(begin)));
    const isToConfirm = (line: string) => toConfirm.find((begin) => line.startsWith(begin));
    return [
      {
        status,
        said,
        eId: place === '' ? eId : (addresses.get(place) ?? null),
        ...quotedLine(place),
        reasons: kept.filter((line) => isToConfirm(line) === undefined),
        confirm: kept.flatMap((line) => {
          const begin = isToConfirm(line);
          return begin === undefined ? [] : [line.slice(begin.length)];
        }),
      },
    ];
  });
}

/** "căn cứ “Căn cứ Điều lệ Đảng;”", cut where the words begin. */
function quotedLine(place: string): Pick<UpdateRemark, 'what' | 'line'> {
  const at = place.indexOf(' “');
  if (at < 0 || !place.endsWith('”')) return { what: place, line: '' };
  return { what: place.slice(0, at), line: place.slice(at + 2, -1) };
}

const MARK = '\uE010';

/** With what the lines begin that show a text, and are no reason. */
const beginsOfTexts = (catalogue: Catalogue): string[] => [
  ...(['since', 'current', 'local'] as const).map((side) => `${catalogue[`update.${side}`]()}: `),
  catalogue['update.proposal']({ text: '' }),
  catalogue['update.otherWords']({ from: MARK, text: '' }).split(MARK)[0] ?? '',
];

function addressesIn(tree: Document): Map<string, string> {
  const addresses = new Map<string, string>();
  visit(tree, (node) => {
    if ('eId' in node && node.eId) addresses.set(addressInWords(node.eId), node.eId);
  });
  return addresses;
}
