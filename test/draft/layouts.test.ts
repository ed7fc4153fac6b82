/**
 * No body contradicts itself, whatever the layout: every unit, every layout of its level, both forms of issue, and the days
 * on which the layouts change. The finder is first shown the faults that drafts once had, and must find each.
 */
import { describe, expect, test } from 'vitest';
import {
  bodyName,
  bodyOf,
  formAt,
  type Layout,
  type Locality,
  layoutsAt,
  provincesAt,
  type Tier,
} from '../../src/data/index.js';
import { communeLayer, type Profile, type ProfileLayer, unitLayer } from '../../src/draft/index.js';
import { findContradictions, type Said, type Setting, saidIn } from '../support/body-relations.js';
import { dated } from '../support/dated-data.js';
import { draftOf, resolve, treeOf } from '../support/draft-materials.js';
import { inStage } from '../support/stage.js';

const TODAY = '2026-11-27';
const ISSUES = ['annexed', 'own-number'] as const;
const KINDS = ['commune', 'ward', 'special-zone'] as const;

type Kind = (typeof KINDS)[number];

const option = (values: Profile): ProfileLayer => ({ source: 'option', values });

function dataLayer(unit: Locality, tier: Tier, asOf: string, kind: Kind): ProfileLayer {
  const commune = { name: 'Tân Hòa', level: kind };
  const layer = tier === 'communal' ? communeLayer(dated, commune, unit, asOf) : unitLayer(dated, unit, asOf);
  if (layer === null) throw new Error(`no ${unit.id} on ${asOf}`);
  return layer;
}

function settingOf(layers: ProfileLayer[], layout: Layout, tier: Tier, asOf: string): Setting {
  const { fields } = resolve(...layers);
  const text = (field: string) => String(fields.get(field)?.value ?? '');
  return {
    layout,
    tier,
    asOf,
    committee: text('committee.name'),
    word: text('unit.self').toLowerCase(),
    adviserClass: text('bodies.advisoryClass'),
  };
}

/** What a combination says, and in what setting. */
function draftFor(
  unit: Locality,
  layout: Layout,
  asOf: string,
  issue: (typeof ISSUES)[number],
  kind: Kind = 'commune',
) {
  const { tier, id } = layout;
  const layers = [dataLayer(unit, tier, asOf, kind), option({ asOf, issue, layout: id })];
  return { said: saidIn(treeOf(draftOf(...layers))), setting: settingOf(layers, layout, tier, asOf) };
}

const DAYS: Record<'provincial' | 'communal', string[]> = {
  provincial: ['2025-03-01', '2026-07-27', '2026-07-28', TODAY],
  communal: ['2025-07-01', '2026-07-26', '2026-07-28', TODAY],
};

describe.each(['provincial', 'communal'] as const)('%s', (tier) => {
  test.each(DAYS[tier])(
    'on %s no body contradicts itself in any unit, layout or form of issue',
    (asOf) => {
      // The layout of a Chi bộ is that of one unit, which has a test of its own below.
      const { layout: ofCells } = dated.partyCells;
      const layouts = layoutsAt(dated.layouts, asOf, tier).filter(({ id }) => id !== ofCells);
      const units = provincesAt(dated, asOf);
      // On the days of change one unit of each kind is enough; today every one counts, in the long stage.
      const chosen = asOf === TODAY ? units.filter((_, at) => at % inStage(5, 1) === 0) : units.slice(0, 4);
      const found = chosen.flatMap((unit, index) =>
        layouts.flatMap((layout) =>
          ISSUES.flatMap((issue) => {
            const { said, setting } = draftFor(unit, layout, asOf, issue, KINDS[index % KINDS.length]);
            expect(said.length).toBeGreaterThan(90);
            return findContradictions(said, setting).map((one) => ({
              unit: unit.id,
              layout: layout.id,
              issue,
              ...one,
            }));
          }),
        ),
      );
      expect(found).toEqual([]);
    },
    120_000,
  );
});

test.each(ISSUES)('no body contradicts itself in the draft of a Chi bộ (%s)', (issue) => {
  const { units, layout: id } = dated.partyCells;
  const [layout] = layoutsAt(dated.layouts, TODAY, 'communal').filter((one) => one.id === id) as [Layout];
  for (const cell of units) {
    const province = provincesAt(dated, TODAY).find((one) => one.id === cell.province) as Locality;
    const data = communeLayer(dated, cell, province, TODAY);
    if (data === null) throw new Error(`no ${cell.name}`);
    const layers = [data, option({ asOf: TODAY, issue })];
    const said = saidIn(treeOf(draftOf(...layers)));
    expect(said.length).toBeGreaterThan(90);
    expect(findContradictions(said, settingOf(layers, layout, 'communal', TODAY))).toEqual([]);
  }
});

describe('the finder finds what drafts once said', () => {
  const unitNamed = (id: string) => provincesAt(dated, TODAY).find((one) => one.id === id) as Locality;
  const layoutNamed = (id: string) => dated.layouts.layouts.findLast((one) => one.id === id) as Layout;
  const province = (id: string) => draftFor(unitNamed('thai-nguyen'), layoutNamed(id), TODAY, 'annexed');
  const ward = (id: string) => draftFor(unitNamed('da-nang'), layoutNamed(id), TODAY, 'annexed', 'ward');
  const ADVISER = 'Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh';
  const STANDING = 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường';

  const FAULTS: [string, () => ReturnType<typeof draftFor>, string, Partial<Said>, string][] = [
    [
      '5.7',
      () => province('front-committee'),
      'art_5__cl_7',
      {
        text: 'Định kỳ tổ chức giao ban, làm việc với các cơ quan nhà nước, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội ở tỉnh.',
      },
      'itself',
    ],
    [
      '5.4',
      () => province('front'),
      'art_5__cl_4',
      {
        text: 'Tham mưu giúp cấp ủy nắm tình hình và chỉ đạo hoạt động của Mặt trận Tổ quốc, hội quần chúng ở địa phương.',
      },
      'itself',
    ],
    [
      '6.2.2',
      () => province('front-committee'),
      'art_6__cl_2__sub_2.2',
      {
        text: `Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với ${ADVISER} hướng dẫn việc thực hiện quy định về tổ chức bộ máy của cơ quan làm công tác dân vận, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội.`,
      },
      'twice',
    ],
    [
      '8.2',
      () => province('front-committee'),
      'art_8__cl_2',
      {
        text: 'Phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội ở tỉnh lãnh đạo, định hướng hoạt động đối với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội ở địa phương.',
      },
      'twice',
    ],
    [
      '8.4',
      () => province('council-and-front-committees'),
      'art_8__cl_4',
      {
        text: 'Định kỳ giao ban, làm việc giữa thường trực cấp ủy với cơ quan tham mưu về công tác dân vận, chính quyền, lực lượng vũ trang, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội.',
      },
      'twice',
    ],
    [
      '14.5',
      () => province('front'),
      'art_14__cl_5',
      {
        text: 'Phối hợp với cơ quan tham mưu về công tác dân vận, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội cùng cấp.',
      },
      'twice',
    ],
    [
      '23',
      () => province('front-committee'),
      'art_23',
      {
        text: 'Cơ quan tham mưu về công tác dân vận chủ trì, phối hợp với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội vận động nhân dân.',
      },
      'twice',
    ],
    [
      '24.1',
      () => province('front-committee'),
      'art_24__cl_1',
      {
        text: 'Cấp ủy định kỳ làm việc với cơ quan tham mưu về công tác dân vận, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội cùng cấp.',
      },
      'twice',
    ],
    [
      '24.2',
      () => province('front-committee'),
      'art_24__cl_2',
      {
        text: 'Chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội báo cáo kết quả với cấp ủy, đồng thời gửi cơ quan tham mưu về công tác dân vận cùng cấp.',
      },
      'twice',
    ],
    [
      'Ban Tuyên giáo beside Ban Tuyên giáo và Dân vận',
      () => province('propaganda-and-mass-mobilisation'),
      'art_6__cl_2__sub_2.3',
      {
        text: 'Ban Tuyên giáo Tỉnh ủy phối hợp với Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn việc học tập.',
      },
      'absent',
    ],
    [
      'a committee that the layout does not have',
      () => province('council-and-front-committees'),
      'art_7',
      { heading: 'Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy Ủy ban nhân dân tỉnh' },
      'absent',
    ],
    [
      'the decision’s list names a part and the whole',
      () => province('front-committee'),
      'dec__art_2',
      {
        text: `${ADVISER}; đảng ủy các xã, phường và đảng ủy trực thuộc Tỉnh ủy có trách nhiệm thực hiện Quyết định này.`,
      },
      'part-and-whole',
    ],
    [
      'commune 5.5',
      () => ward('commune-front'),
      'art_5__cl_5',
      {
        text: 'Hướng dẫn, kiểm tra, giám sát, sơ kết, tổng kết các nghị quyết, chỉ thị của Đảng về công tác dân vận.',
      },
      'inspects',
    ],
    [
      'commune 6.2.4',
      () => ward('commune-front'),
      'art_6__cl_2__sub_2.3',
      {
        text: `Ủy ban Kiểm tra Đảng ủy phối hợp với ${STANDING} kiểm tra, giám sát các chi bộ, đảng bộ trực thuộc Đảng ủy.`,
      },
      'inspects',
    ],
    [
      'commune 27',
      () => ward('commune-front'),
      'art_27',
      {
        text: `${STANDING} chủ trì, phối hợp với các cơ quan tham mưu, giúp việc Đảng ủy theo dõi, đôn đốc, kiểm tra, giám sát việc thực hiện Quy chế.`,
      },
      'inspects',
    ],
    [
      'commune supervision of Party resolutions',
      () => ward('commune-front'),
      'art_5__cl_5',
      { text: 'Giám sát việc thực hiện các nghị quyết, chỉ thị của Đảng về công tác dân vận.' },
      'inspects',
    ],
    [
      'commune section 1',
      () => ward('commune-front'),
      'art_5',
      { section: 'TRÁCH NHIỆM CỦA CÁC CƠ QUAN ĐẢNG, CẤP ỦY VÀ TỔ CHỨC ĐẢNG' },
      'section',
    ],
    [
      'commune 5.5, Ban Xây dựng Đảng',
      () => ward('commune-party-building'),
      'art_5__cl_5',
      { text: 'Tham gia ý kiến với Ban Xây dựng Đảng về tổ chức bộ máy làm công tác dân vận.' },
      'itself',
    ],
    [
      'commune 6.2.2, Ban Xây dựng Đảng',
      () => ward('commune-party-building'),
      'art_6__cl_2__sub_2.2',
      {
        text: 'Ban Xây dựng Đảng chủ trì, phối hợp với Ban Xây dựng Đảng hướng dẫn việc thực hiện quy định về tổ chức bộ máy.',
      },
      'twice',
    ],
    [
      'commune Điều 7 inside Điều 8',
      () => ward('commune-front'),
      'art_8',
      { heading: 'Các chi bộ, đảng bộ trực thuộc Đảng ủy' },
      'part-and-whole',
    ],
    [
      'a name used before it is defined',
      () => province('front-committee'),
      'art_5__cl_1',
      { text: 'Chủ trì nghiên cứu, tham mưu về công tác dân vận.' },
      'undefined',
    ],
    [
      'a name defined twice',
      () => province('front-committee'),
      'art_24__cl_4',
      { text: `${ADVISER} sau đây gọi chung là cơ quan tham mưu về công tác dân vận.` },
      'defined-twice',
    ],
  ];

  test.each(FAULTS)('%s', (_name, draft, eId, fault, kind) => {
    const { said, setting } = draft();
    expect(said.some((one) => one.eId === eId)).toBe(true);
    const faulty = said.map((one) => (one.eId === eId ? { ...one, ...fault } : one));
    expect(findContradictions(said, setting)).toEqual([]);
    expect(findContradictions(faulty, setting)).toContainEqual(expect.objectContaining({ kind }));
  });
});

describe('read by a person, a clause says what it means once, and no more than its body may do', () => {
  const unit = (id: string) => provincesAt(dated, TODAY).find((one) => one.id === id) as Locality;
  const layout = (id: string) => dated.layouts.layouts.findLast((one) => one.id === id) as Layout;
  const textOf = ({ said }: ReturnType<typeof draftFor>, eId: string) =>
    said.find((one) => one.eId === eId)?.text ?? '';

  test('the adviser gives its opinion on schemes of dân vận and of other fields in one sentence', () => {
    const text = textOf(
      draftFor(unit('thai-nguyen'), layout('front-committee'), TODAY, 'annexed'),
      'art_5__cl_3',
    );
    expect(text).toMatch(/^Tham gia ý kiến đối với đề án về công tác dân vận và đề án thuộc các lĩnh vực/);
    expect(text.match(/liên quan đến công tác dân vận/g)).toHaveLength(1);
  });

  test('a chi bộ directs no agencies of the commune', () => {
    const ward = draftFor(unit('da-nang'), layout('commune-front'), TODAY, 'annexed', 'ward');
    expect(textOf(ward, 'art_8__cl_6')).toMatch(/^Lãnh đạo công tác phối hợp giữa các tổ chức, lực lượng ở/);
  });

  test('in a unit that is one Chi bộ, those who work with it are groups of Party members', () => {
    const [cell] = dated.partyCells.units;
    const data = cell && communeLayer(dated, cell, unit(cell.province), TODAY);
    if (!data) throw new Error('no unit of one Chi bộ');
    const said = saidIn(treeOf(draftOf(data, option({ asOf: TODAY }))));
    expect(said.find(({ eId }) => eId === 'art_14__cl_5')?.text).toMatch(/^Phối hợp với tổ đảng, /);
  });
});

describe('the table of layouts', () => {
  const { layouts } = dated.layouts;

  test('names bodies of its tier, and none that it says to be without', () => {
    const wrong = layouts.flatMap(({ id, tier, adviser, committees, without }) =>
      [adviser, ...committees, ...without]
        .filter((body) => bodyOf(body, dated.bodies)?.tier !== tier)
        .concat(without.filter((body) => [adviser, ...committees].includes(body)))
        .map((body) => `${id} ${body}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(layouts.map((layout) => [`${layout.id} from ${layout.from}`, layout] as const))(
    'the defaults name the adviser and the committees of %s',
    (_name, layout) => {
      const asOf = layout.to === null ? TODAY : (layout.from ?? '2022-01-04');
      const unit = provincesAt(dated, asOf).find(({ id }) => id.startsWith('thai-nguyen')) as Locality;
      const form = formAt(unit, asOf);
      const layers = [dataLayer(unit, layout.tier, asOf, 'commune'), option({ asOf, layout: layout.id })];
      const { fields } = resolve(...layers);
      const { committee, word } = settingOf(layers, layout, layout.tier, asOf);
      const name = (id: string) => {
        const body = bodyOf(id, dated.bodies);
        return body === null ? '' : bodyName(body, { committee, word });
      };
      expect(form).not.toBeNull();
      const advisory = String(fields.get('bodies.advisory')?.value).toLowerCase().replaceAll('uỷ', 'ủy');
      expect(advisory).toContain(name(layout.adviser).toLowerCase().replaceAll('uỷ', 'ủy'));
      const committees = String(fields.get('bodies.partyCommittees')?.value)
        .toLowerCase()
        .replaceAll('uỷ', 'ủy');
      expect(layout.committees.map(name).filter((one) => !committees.includes(one.toLowerCase()))).toEqual(
        [],
      );
    },
  );

  test('a layout that the level or the day does not have is refused with those that it has', () => {
    const unit = provincesAt(dated, TODAY)[0] as Locality;
    const layers = [dataLayer(unit, 'provincial', TODAY, 'commune')];
    expect(() => resolve(...layers, option({ asOf: TODAY, layout: 'commune-front' }))).toThrow(
      'draft.badLayout',
    );
    expect(() => resolve(...layers, option({ asOf: '2026-07-27', layout: 'front-committee' }))).toThrow(
      'draft.badLayout',
    );
  });

  test('who names another adviser gets its layout', () => {
    const unit = provincesAt(dated, TODAY).find(({ id }) => id === 'thai-nguyen') as Locality;
    const layers = [dataLayer(unit, 'provincial', TODAY, 'commune')];
    const advisory = 'Ban Tuyên giáo và Dân vận Tỉnh uỷ';
    const { fields } = resolve(...layers, option({ asOf: TODAY, bodies: { advisory } }));
    expect(fields.get('layout')?.value).toBe('propaganda-and-mass-mobilisation');
    expect(fields.get('bodies.propaganda')?.value).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  });
});
