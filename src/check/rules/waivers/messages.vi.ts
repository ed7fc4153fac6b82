import type { Messages } from '../../../findings/finding.js';

export const messages = {
  'check.no-expired-waiver': ({ rules, until }: { rules: string; until: string }) =>
    `Miễn trừ quy tắc ${rules} đã hết hạn ngày ${until}. Hãy sửa văn bản, hoặc gia hạn và ghi lại lý do.`,
  'check.no-expired-waiver.summary': () => 'Miễn trừ đã hết hạn thì không còn tác dụng',
  'check.no-expired-waiver.reason': () =>
    'Miễn trừ có hạn là để chờ một việc khác xong; hết hạn thì phải xem lại. Cách ghi trong tệp Markdown hoặc văn bản thuần: <!-- danvan-waive tên-quy-tắc until năm-tháng-ngày: lý do -->, ngay trên dòng được miễn.',

  'check.require-waiver-reason': ({ rules }: { rules: string }) =>
    `Miễn trừ quy tắc ${rules} chưa ghi lý do nên không có tác dụng. Ghi lý do sau dấu hai chấm.`,
  'check.require-waiver-reason.end': ({ rules, until }: { rules: string; until: string }) =>
    `Miễn trừ quy tắc ${rules} ghi hạn “${until}” không phải là một ngày; viết theo dạng năm-tháng-ngày.`,
  'check.require-waiver-reason.summary': () => 'Mỗi miễn trừ phải ghi lý do',
  'check.require-waiver-reason.reason': () =>
    'Người kiểm tra sau phải biết vì sao một lỗi được bỏ qua và đến bao giờ.',

  'check.no-unused-waiver': ({ rule }: { rule: string }) =>
    `Quy tắc ${rule} không thấy gì ở dòng được miễn trừ. Hãy bỏ miễn trừ này.`,
  'check.no-unused-waiver.unknown': ({ rule }: { rule: string }) =>
    `Miễn trừ nêu quy tắc “${rule}” không có trong danvan. Xem các tên: danvan list rules.`,
  'check.no-unused-waiver.unread': ({ text }: { text: string }) =>
    `“${text}” không phải là miễn trừ nên không có tác dụng. Cách ghi: <!-- danvan-waive tên-quy-tắc: lý do -->.`,
  'check.no-unused-waiver.summary': () => 'Miễn trừ không bỏ qua điều gì thì phải gỡ',
  'check.no-unused-waiver.reason': () =>
    'Lỗi đã sửa mà miễn trừ còn lại thì lỗi sau ở dòng ấy bị bỏ qua mà không ai biết.',
} satisfies Messages;
