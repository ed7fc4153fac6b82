/** Words of `danvan draft --keep`, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'commands.draft.keep': () =>
    'giữ chỗ đã sửa tay trong tệp này (Word, Markdown…): ghép bản đã sửa với dự thảo soạn lại, chỗ hai bên cùng sửa thì nêu ra',
  'commands.draft.keepProfile': () =>
    'với --keep: hồ sơ đã dùng để soạn bản được sửa, nếu hồ sơ nay đã khác (mặc định: tệp --profile)',
  'commands.draft.keepDay': () =>
    'với --keep: ngày soạn bản được sửa (mặc định: ngày ghi trong tệp Word do danvan soạn)',
  'commands.draft.profileOut': () => 'với --keep: ghi hồ sơ đã học từ bản ghép vào tệp này',
  'commands.draft.keepWanted': ({ option }: { option: string }) =>
    `${option} chỉ dùng cùng với --keep <bản đã sửa>.`,
  'commands.draft.keepOther': ({ file, percent }: { file: string; percent: number }) =>
    `${file} không phải là bản sửa từ dự thảo của hồ sơ này: chỉ ${percent}% số điều khớp nhau; chưa ghi gì. Hồ sơ đã khác trước thì thêm --keep-profile <hồ sơ cũ>.`,
  'commands.draft.keepDayUnknown': ({ file, day }: { file: string; day: string }) =>
    `Không rõ “${file}” được soạn ngày nào: coi như ngày ${day}; nếu không đúng, ghi --keep-day <ngày>.`,
  'commands.draft.keepNotFinal': ({ count }: { count: number }) =>
    `chưa thể ra bản cuối: còn ${count} chỗ bản đã sửa và dự thảo soạn lại cùng sửa; chưa ghi gì. Bỏ --final để xem các chỗ đó.`,
  'commands.draft.keepReason': ({ day }: { day: string }) => `Dự thảo soạn lại cho ngày ${day}.`,
  'keep.counts': () => 'Ghép bản đã sửa với dự thảo soạn lại:',
  'keep.since': () => 'Dự thảo trước',
  'keep.current': () => 'Dự thảo soạn lại',
  'keep.local': () => 'Bản đã sửa (đang ghi trong văn bản)',
  'keep.kept': () => 'dự thảo soạn lại không đổi, giữ như bản đã sửa',
  'keep.takenOver': () => 'theo dự thảo soạn lại',
  'keep.own': () => 'thêm bằng tay, giữ nguyên',
  'keep.added': () => 'dự thảo soạn lại thêm',
  'keep.removed': () => 'dự thảo soạn lại bỏ',
  'keep.omitted': () => 'bản đã sửa bỏ, dự thảo soạn lại viết khác: vẫn bỏ',
  'keep.conflict': () => 'hai bên cùng sửa: giữ lời đã sửa tay, cần chọn',
} satisfies Messages;
