import { wordFault } from '../findings/fault-words.vi.js';
import type { Messages } from '../findings/finding.js';
import type { ValueFault } from '../findings/value-fault.js';

export const messages = {
  'align.unknownPin': ({ eId, side }: { eId: string; side: number }) =>
    `Tệp ghép cặp nêu ${eId}, nhưng văn bản thứ ${side === 1 ? 'nhất' : 'hai'} không có mục này. Xem mã các mục bằng lệnh: danvan parse <tệp> --to outline`,
  'align.badPins': (fault: ValueFault) =>
    `Tệp ghép cặp không đúng mẫu${fault.path === '' ? '' : ` ở ${fault.path}`}: ${wordFault(fault)}. Mỗi dòng ghi mã mục của văn bản gốc, dấu hai chấm, rồi mã mục tương ứng hoặc null (ví dụ: art_5: art_7).`,
} satisfies Messages;
