/** Words of runs over many documents, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.argument.number': () => 'số',
  'commands.option.jobs': () =>
    'số luồng xử lý cùng làm khi có nhiều văn bản; mặc định theo số nhân của máy, ít văn bản thì một luồng',
  'commands.option.badJobs': ({ text, most }: { text: string; most: number }) =>
    `--jobs ${text}: hãy ghi một số từ 1 đến ${most}, ví dụ: --jobs 4.`,
  'commands.batch.rate': ({ perSecond }: { perSecond: number }) =>
    `${String(perSecond).replace('.', ',')} văn bản/giây`,
  'commands.batch.left': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `còn khoảng ${minutes} phút ${seconds} giây` : `còn khoảng ${seconds} giây`,
} satisfies Messages;
