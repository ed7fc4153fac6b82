import { type FaultClass, textPlaces, withText } from './fault.js';

/** Bodies, levels and instruments that a text of November 2026 may not name, as texts of before the reforms did. */
const OBSOLETE = [
  'Ban Dân vận Trung ương',
  'Ban Dân vận cấp ủy',
  'Ban Tuyên giáo và Dân vận cấp ủy',
  'khối dân vận',
  'các huyện ủy, thị ủy, thành ủy',
  'các huyện ủy',
  'quận ủy',
  'các ban cán sự đảng, đảng đoàn',
  'đảng đoàn',
  'Đảng ủy Khối các cơ quan',
  'Ủy ban nhân dân cấp huyện',
  'Hội đồng nhân dân huyện',
  'cấp huyện',
  'xã, phường, thị trấn',
  'chính quyền ba cấp',
  'Tòa án nhân dân huyện',
  'Viện kiểm sát nhân dân cấp huyện',
  'Công an huyện',
  'Ban Chỉ huy quân sự huyện',
  'Sở Thông tin và Truyền thông',
  'Sở Kế hoạch và Đầu tư',
  'Pháp lệnh Thực hiện dân chủ ở xã',
];

/** A body or level that is no more stands in a provision. */
export const nameObsoleteBody: FaultClass = {
  name: 'obsolete body',
  rules: ['no-obsolete-term', 'no-superseded-instrument'],
  least: 0.98,
  faultsIn(draft, choice) {
    return choice.some(textPlaces(draft), 8).map((place) => {
      const body = choice.of(OBSOLETE);
      const changed = place.text.replace(/[.;]?$/, `; phối hợp với ${body}.`);
      return {
        what: `${place.eId}: ${body}`,
        subject: withText(draft, place, changed),
        isFoundBy: ({ eId, actual = '' }) =>
          eId === place.eId && (body.includes(actual) || actual.includes(body)),
      };
    });
  },
};
