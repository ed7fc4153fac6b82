import { foldForMatching } from '../../../text/index.js';
import type { Node } from '../../../tree/nodes.js';
import { visit } from '../../../tree/visit.js';
import { printedText } from '../../../wording/node-text.js';
import { defineRule } from '../../engine/rule.js';

/** "435/460 Khối dân vận": of how many, and of what; not a date or the number of a document. */
const SHARE_BEFORE =
  /(?<![\p{L}\d/.-])(?<part>\d{1,5})\/(?<whole>\d{1,5})(?![\d/-])\s+(?<what>\p{L}+(?:\s\p{L}+){0,2})/gu;
/** "Tổng số khối dân vận cấp xã 480/480": what is counted stands before. */
const SHARE_AFTER =
  /tổng số\s+(?<what>\p{L}{1,20}(?:\s\p{L}{1,20}){0,2})(?!\p{L})[^.;\d]{0,60}?(?<part>\d{1,5})\/(?<whole>\d{1,5})(?![\d/-])/giu;

/** How many there are in all is the same number throughout a text. */
export default defineRule({
  id: 'no-contradicting-total',
  severity: 'note',
  basis: [],
  visits: ['document'],
  scope: { texts: 'any', places: ['body'] },
  examples: [
    {
      name: 'hai tổng số khác nhau của cùng một thứ',
      input:
        'Tỉnh có 460/460 khối dân vận. Tổng số khối dân vận cấp xã, phường 480/480, với 4.140 thành viên.',
      finds: ['480/480'],
    },
    {
      name: 'cùng một tổng số; ngày tháng và tổng số của thứ khác',
      input:
        'Trước ngày 30/9 năm nay, 435/460 khối dân vận và 300/411 xã hoàn thành. Tổng số khối dân vận 460/460.',
      finds: [],
    },
  ],
  check(root, context) {
    if (context.ancestors.length > 0) return;
    const known = new Map<string, Share>();
    for (const share of sharesIn(root)) {
      const earlier = [...known].find(
        ([what]) => what.startsWith(share.what) || share.what.startsWith(what),
      )?.[1];
      if (!earlier) known.set(share.what, share);
      else if (earlier.whole !== share.whole) {
        const { node, start, end } = share;
        const params = { found: share.text, earlier: earlier.text };
        context.report('check.no-contradicting-total', params, { node, start, end });
      }
    }
  },
});

interface Share {
  node: Node;
  start: number;
  end: number;
  /** "435/460" */
  text: string;
  whole: string;
  /** What is counted: its first two words, folded. */
  what: string;
}

function sharesIn(root: Node): Share[] {
  const shares: Share[] = [];
  visit(root, (node) => {
    const text = printedText(node);
    if (!text.includes('/')) return;
    for (const pattern of [SHARE_BEFORE, SHARE_AFTER]) {
      for (const { index, 0: found, groups } of text.matchAll(pattern)) {
        const { part = '', whole = '', what = '' } = groups ?? {};
        // More than all is no share: "24/7".
        if (Number(part) > Number(whole)) continue;
        const start = text.indexOf(`${part}/${whole}`, index);
        const end = start + part.length + 1 + whole.length;
        if (end > index + found.length) continue;
        const counted = foldForMatching(what).split(' ').slice(0, 2).join(' ');
        shares.push({ node, start, end, text: text.slice(start, end), whole, what: counted });
      }
    }
  });
  return shares;
}
