/** Who changed what, on texts small enough to be judged by eye. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.js';
import { withNestedUnits } from '../../src/compare/index.js';
import { compareThree } from '../../src/merge/index.js';
import { parseRegulation } from '../../src/parse/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { phrases } from '../support/phrases.js';

const ADVISE = 'Ban Dân vận tham mưu cấp ủy lãnh đạo công tác dân vận trên địa bàn.';
const MEET = 'Định kỳ hằng quý, cơ quan, đơn vị gửi báo cáo bằng văn bản về Ban Dân vận.';
const TRAIN = 'Mở lớp bồi dưỡng kiến thức dân vận cho cán bộ thôn, bản, tổ dân phố.';

function text(...clauses: string[]): Document {
  const lines = clauses.map((clause, index) => `${index + 1}. ${clause}`);
  const markdown = ['QUY CHẾ', 'Công tác dân vận', 'Điều 1. Trách nhiệm', ...lines].join('\n\n');
  return parseRegulation(readMarkdown(markdown).blocks).tree;
}

const three = (since: Document, base: Document, target: Document): Comparison =>
  compareThree({ since, base, target }, { phrases });

/** "từ cũ > từ mới: who", of the changes of substance of both texts; a whole unit as "+" or "-". */
function said({ articles }: Comparison): string[] {
  return articles.flatMap(withNestedUnits).flatMap((unit) => {
    const { base, target, changedBy } = unit;
    if (base === null) return [`+ ${target?.text}: ${changedBy}`];
    if (target === null) return [`- ${base.text}: ${changedBy}`];
    return unit.changes.map(
      (change) => `${change.base.trim()} > ${change.target.trim()}: ${change.changedBy}`,
    );
  });
}

describe('who changed the words of a clause', () => {
  it('each its own words, in one clause', () => {
    const central = MEET.replace('hằng quý', 'hằng tháng');
    const local = MEET.replace('bằng văn bản', 'bằng văn bản điện tử');
    expect(said(three(text(ADVISE, MEET), text(ADVISE, central), text(ADVISE, local)))).toEqual([
      'hằng tháng > hằng quý: centre',
      ' > điện tử: local',
    ]);
  });

  it('both the same words, each in its own way', () => {
    const central = MEET.replace('hằng quý', 'hằng tháng');
    const local = MEET.replace('hằng quý', 'hằng năm');
    expect(said(three(text(ADVISE, MEET), text(ADVISE, central), text(ADVISE, local)))).toEqual([
      'hằng tháng > hằng năm: both',
    ]);
  });

  it('both in the same way: nothing differs, and it is taken up', () => {
    const changed = MEET.replace('hằng quý', 'hằng tháng');
    const found = three(text(ADVISE, MEET), text(ADVISE, changed), text(ADVISE, changed));
    expect(said(found)).toEqual([]);
    expect(found.takenUp?.map(({ target, changes }) => [target?.number, changes[0]?.target])).toEqual([
      ['2', 'hằng tháng'],
    ]);
  });
});

describe('who put in or left out a clause', () => {
  it('the centre put one in, which is not taken up', () => {
    expect(said(three(text(ADVISE, MEET), text(ADVISE, TRAIN, MEET), text(ADVISE, MEET)))).toEqual([
      `- ${TRAIN}: centre`,
    ]);
  });

  it('the centre left one out, which is still here', () => {
    expect(said(three(text(ADVISE, TRAIN, MEET), text(ADVISE, MEET), text(ADVISE, TRAIN, MEET)))).toEqual([
      `+ ${TRAIN}: centre`,
    ]);
  });

  it('the locality put one in', () => {
    expect(said(three(text(ADVISE, MEET), text(ADVISE, MEET), text(ADVISE, TRAIN, MEET)))).toEqual([
      `+ ${TRAIN}: local`,
    ]);
  });

  it('the centre changed what the locality left out', () => {
    const central = MEET.replace('hằng quý', 'hằng tháng');
    expect(said(three(text(ADVISE, MEET), text(ADVISE, central), text(ADVISE)))).toEqual([
      `- ${central}: both`,
    ]);
  });

  it('the centre left out what the locality changed', () => {
    const local = MEET.replace('hằng quý', 'hằng năm');
    expect(said(three(text(ADVISE, MEET), text(ADVISE), text(ADVISE, local)))).toEqual([`+ ${local}: both`]);
  });

  it('a clause that both left out or put in is taken up', () => {
    const left = three(text(ADVISE, TRAIN, MEET), text(ADVISE, MEET), text(ADVISE, MEET));
    expect(said(left)).toEqual([]);
    expect(left.takenUp?.map(({ status, since }) => [status, since?.text])).toEqual([['removed', TRAIN]]);
    const put = three(text(ADVISE, MEET), text(ADVISE, TRAIN, MEET), text(ADVISE, TRAIN, MEET));
    expect(said(put)).toEqual([]);
    expect(put.takenUp?.map(({ status, base }) => [status, base?.text])).toEqual([['added', TRAIN]]);
  });
});

describe('habits', () => {
  it('a way of writing is the locality’s and takes nothing from the centre’s change', () => {
    const central = ADVISE.replace('lãnh đạo', 'lãnh đạo, chỉ đạo');
    const local = ADVISE.replace('cấp ủy', 'cấp uỷ');
    const found = three(text(ADVISE, MEET), text(central, MEET), text(local, MEET));
    const changes = found.articles.flatMap(withNestedUnits).flatMap((unit) => unit.changes);
    expect(changes.map((change) => [change.class, change.changedBy])).toEqual([
      ['spelling', 'local'],
      [expect.stringMatching(/wording|substantive/), 'centre'],
    ]);
  });
});
