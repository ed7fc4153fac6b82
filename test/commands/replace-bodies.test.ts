/** Names of bodies in the locality's own words, replaced by those of the new day. */
import { expect, test } from 'vitest';
import { replaceBodies } from '../../src/commands/updating/field-successors.js';

const CENTRAL = {
  from: 'Ban Dân vận Trung ương',
  to: 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
  reason: '',
  confirm: [],
};
const OWN = {
  from: 'Ban Dân vận Tỉnh ủy',
  to: 'Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh',
  reason: '',
  confirm: [],
};

test.each([
  ['Ban Dân vận Trung ương,', 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương,'],
  ['- Ban Dân vận TW, }', '- Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương, }'],
  ['Ban dân vận TƯ (để báo cáo)', 'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương (để báo cáo)'],
  ['Xét đề nghị của Ban Dân vận Tỉnh ủy,', 'Xét đề nghị của Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh,'],
])('%s', (from, to) => {
  expect(replaceBodies(from, [CENTRAL, OWN])?.text).toBe(to);
});

test.each(['Ban Dân vận TWĐ', 'Ban Dân vận huyện ủy', 'Ban Dân vận Tỉnh ủyviên', 'Văn phòng TW'])(
  '%s stays',
  (text) => {
    expect(replaceBodies(text, [CENTRAL, OWN])).toBeNull();
  },
);
