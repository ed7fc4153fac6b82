import type { Messages } from '../../../findings/finding.js';

export const messages = {
  'check.require-consecutive-numbers': (p: { found: string; previous: string; expected: string }) =>
    `Số thứ tự không liên tục: sau “${p.previous}” là “${p.found}”, đúng ra phải là “${p.expected}”. Hãy kiểm tra nội dung bị thiếu hoặc đánh lại số.`,
  'check.require-consecutive-numbers.first': (p: { found: string; expected: string }) =>
    `Số thứ tự bắt đầu từ “${p.found}”, đúng ra phải từ “${p.expected}”. Hãy kiểm tra nội dung bị thiếu hoặc đánh lại số.`,
  'check.require-consecutive-numbers.summary': () =>
    'Số thứ tự của chương, mục, điều, khoản, điểm phải liên tục',
  'check.require-consecutive-numbers.reason': () =>
    'Khoảng trống trong số thứ tự thường là dấu hiệu một điều, khoản đã bị mất khi soạn hoặc khi chuyển đổi tệp. Số được xét đúng như in trong văn bản, không đếm lại.',

  'check.no-repeated-number': ({ label }: { label: string }) =>
    `Số “${label}” đã dùng ở trên trong cùng một cấp. Hãy đánh lại số để dẫn chiếu không bị nhầm.`,
  'check.no-repeated-number.summary': () => 'Không dùng một số cho hai đơn vị cùng cấp',
  'check.no-repeated-number.reason': () =>
    'Hai điều, hai khoản cùng số thì không thể dẫn chiếu riêng từng đơn vị.',

  'check.no-skipped-level': ({ label }: { label: string }) =>
    `“${label}” không đứng đúng cấp: mục phải ở trong chương, “2.1” phải ở trong khoản 2, điều phải ở trong chương nếu văn bản có chương.`,
  'check.no-skipped-level.summary': () => 'Không bỏ cấp giữa chương, mục, điều, khoản, điểm',
  'check.no-skipped-level.reason': () =>
    'Bố cục đi lần lượt từ phần, chương, mục, tiểu mục đến điều, khoản, điểm. Đơn vị đứng sai cấp thường do mất dòng “Chương” hoặc mất khoản chứa nó.',

  'check.no-empty-provision': ({ label }: { label: string }) =>
    `“${label}” không có nội dung. Hãy bổ sung nội dung hoặc bỏ số này.`,
  'check.no-empty-provision.summary': () => 'Không để điều, khoản, điểm trống',
  'check.no-empty-provision.reason': () =>
    'Một số thứ tự không có nội dung không quy định điều gì; thường là do xóa nội dung mà quên xóa số.',

  'check.no-heading-without-text': ({ label }: { label: string }) =>
    `“${label}” không có điều nào bên dưới. Hãy bổ sung nội dung hoặc bỏ đề mục.`,
  'check.no-heading-without-text.name': ({ label }: { label: string }) =>
    `“${label}” không có tên. Hãy ghi tên ở dòng dưới số thứ tự.`,
  'check.no-heading-without-text.summary': () => 'Chương, mục phải có tên và có nội dung',
  'check.no-heading-without-text.reason': () =>
    'Đề mục không có nội dung hoặc không có tên làm người đọc không biết phần đó quy định về việc gì.',

  'check.no-broken-reference': ({ reference, address }: { reference: string; address: string }) =>
    `“${reference}” dẫn đến ${address}, nhưng văn bản này không có. Hãy sửa số hoặc ghi rõ văn bản được dẫn.`,
  'check.no-broken-reference.summary': () => 'Dẫn chiếu trong văn bản phải đến đúng điều, khoản có thật',
  'check.no-broken-reference.reason': () =>
    'Khi thêm, bớt, đánh lại số điều khoản, các dẫn chiếu cũ dễ bị bỏ sót. Dẫn chiếu đến văn bản khác (“Điều 5 của Luật …”) không bị xét.',

  'check.require-closing-mark': () => 'Cuối khoản, điểm thiếu dấu chấm hoặc dấu chấm phẩy.',
  'check.require-closing-mark.summary': () => 'Khoản, điểm kết thúc bằng một dấu câu',
  'check.require-closing-mark.reason': () =>
    'Khoản không có dấu ở cuối, trong khi các khoản khác có, có thể đã mất chữ khi cắt dán. Văn bản có thói quen khác không bị báo.',
} satisfies Messages;
