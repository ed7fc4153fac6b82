import type { Messages } from '../../../findings/finding.js';

export const messages = {
  'check.require-articles': ({ address, subject }: { address: string; subject: string }) =>
    `Thiếu nội dung ${address} của văn bản đối chiếu: ${subject}.`,
  'check.require-articles.summary': () => 'Có đủ các điều mà Quy chế của Trung ương yêu cầu',
  'check.require-articles.reason': () =>
    'Xét theo nội dung, không theo số hay tên điều: điều đổi số, gộp, tách vẫn được nhận ra; điều đúng số mà sai nội dung, hoặc để trống, là thiếu. Văn bản đối chiếu được dựng lại từ các quy chế địa phương, chưa phải toàn văn của Trung ương.',

  'check.require-clauses': ({
    address,
    subject,
    article,
  }: {
    address: string;
    subject: string;
    article: string;
  }) => `${article} thiếu nội dung ${address} của văn bản đối chiếu: ${subject}.`,
  'check.require-clauses.summary': () => 'Mỗi điều có đủ các khoản mà Quy chế của Trung ương yêu cầu',
  'check.require-clauses.reason': () =>
    'Một điều còn đó nhưng mất một khoản là mất một trách nhiệm. Khoản đã chuyển sang điều khác vẫn được tính. Nội dung mà chỉ một địa phương có thì không bắt buộc.',

  'check.no-forgotten-clause': ({
    address,
    subject,
    article,
  }: {
    address: string;
    subject: string;
    article: string;
  }) =>
    `${article} không có nội dung ${address} của văn bản đối chiếu, là nội dung không bắt buộc: ${subject}. Nếu bỏ là có chủ ý thì giữ nguyên.`,
  'check.no-forgotten-clause.summary': () => 'Khoản không bắt buộc của văn bản đối chiếu không bị bỏ sót',
  'check.no-forgotten-clause.reason': () =>
    'Khoản mà chỉ một trong các quy chế đã ban hành có thì không chắc Trung ương yêu cầu, nên thiếu không phải là lỗi; nhưng cũng có thể đã bị xóa nhầm, nên được nhắc.',

  'check.no-weakened-duty.modal': ({
    expected,
    actual,
    address,
  }: {
    expected: string;
    actual: string;
    address: string;
  }) => `Trách nhiệm bị làm nhẹ so với ${address} của văn bản đối chiếu: “${actual}” thay cho “${expected}”.`,
  'check.no-weakened-duty.number': ({
    expected,
    actual,
    address,
  }: {
    expected: string;
    actual: string;
    address: string;
  }) =>
    actual === ''
      ? `Bỏ “${expected}” có trong ${address} của văn bản đối chiếu.`
      : `“${actual}” nhẹ hơn “${expected}” trong ${address} của văn bản đối chiếu.`,
  'check.no-weakened-duty.bearer': ({
    expected,
    address,
  }: {
    expected: string;
    actual: string;
    address: string;
  }) => `Không còn nêu “${expected}” như trong ${address} của văn bản đối chiếu.`,
  'check.no-weakened-duty.reversal': ({
    expected,
    actual,
    address,
  }: {
    expected: string;
    actual: string;
    address: string;
  }) =>
    expected === ''
      ? `Thêm ngoại lệ “${actual}” mà ${address} của văn bản đối chiếu không có.`
      : `“${actual}” thay cho “${expected}” của ${address} văn bản đối chiếu: trách nhiệm bị phủ định hoặc giao cho cấp phó.`,
  'check.no-weakened-duty.summary': () => 'Không làm nhẹ trách nhiệm so với Quy chế của Trung ương',
  'check.no-weakened-duty.reason': () =>
    'Văn bản cấp dưới không được làm nhẹ trách nhiệm mà Trung ương giao: đổi “phải” thành “có thể”, kéo dài thời hạn, hạ con số, bỏ bớt cơ quan chịu trách nhiệm.',
} satisfies Messages;
