/** Words of `danvan learn`, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';
import { componentName } from '../../form/component-names.vi.js';

/** Rows of a text that the form rules call otherwise. */
const COMPONENTS: Readonly<Record<string, string>> = {
  number: 'numberLine',
  motto: 'partyTitle',
  type: 'typeName',
  recipients: 'recipientsLabel',
};
const MORE: Readonly<Record<string, string>> = { table: 'bảng', cell: 'ô của bảng', paragraph: 'đoạn' };

export const messages = {
  'commands.learn.summary': () =>
    'Ghi những chỗ đã sửa tay trong dự thảo vào hồ sơ, để lần soạn sau giữ nguyên',
  'commands.learn.text': () => 'dự thảo đã sửa (Word, Markdown hoặc tệp khác đọc được)',
  'commands.learn.profile': () => 'hồ sơ YAML dùng để soạn dự thảo đó',
  'commands.learn.reason': () => 'lý do ghi vào mỗi điều, khoản mới học được',
  'commands.learn.output': () =>
    'ghi hồ sơ đã học vào tệp này (mặc định: ghi lại tệp --profile, cần --force)',
  'commands.learn.nothing': ({ file, profile }: { file: string; profile: string }) =>
    `${file} không khác dự thảo của ${profile}: không có gì để học.`,
  'commands.learn.otherText': ({ file, profile }: { file: string; profile: string }) =>
    `${file} không phải là bản sửa từ dự thảo của ${profile}: quá ít điều, khoản khớp nhau. Nếu dự thảo được soạn với --province, --set, --as-of… thì ghi lại các tùy chọn đó.`,
  'learn.written': (p: { file: string; fields: number; provisions: number }) =>
    `Đã ghi: ${p.file} (${p.fields} trường, ${p.provisions} mục của provisions)`,
  'learn.field': (p: { label: string; field: string; value: string }) =>
    `${p.label} (${p.field}): ${p.value === '' ? 'để trống' : p.value}`,
  'learn.list': ({ items }: { items: number }) => `${items} mục`,
  'learn.provision': (p: { action: string; target: string; text: string }) => {
    const what: Readonly<Record<string, string>> = {
      after: `thêm sau ${p.target} của văn bản mẫu`,
      before: `thêm trước ${p.target} của văn bản mẫu`,
      replace: `lời văn riêng cho ${p.target} của văn bản mẫu`,
      remove: `bỏ ${p.target} của văn bản mẫu`,
    };
    return `${what[p.action] ?? ''}${p.text === '' ? '' : `: “${p.text}”`}`;
  },
  'learn.dropped': ({ place }: { place: number }) =>
    `thôi mục ${place} cũ của provisions, vì bản sửa không còn nội dung đó`,
  'learn.stale': ({ place }: { place: string }) =>
    `${place}: giữ nguyên số điều, khoản được dẫn như trong bản sửa, dù số đã đổi; hãy xem lại.`,
  'learn.left': ({ count }: { count: number }) =>
    `Không học được ${count} chỗ; soạn lại thì các chỗ này không như bản sửa:`,
  'learn.leftRow': (p: { place: string; drafted: string; edited: string }) =>
    `${p.place}: bản sửa ${p.edited === '' ? 'không có' : `ghi “${p.edited}”`}; soạn lại ${p.drafted === '' ? 'không có' : `ghi “${p.drafted}”`}`,
  'learn.notDrafted': ({ problem }: { problem: string }) => `Chưa soạn được từ hồ sơ đã học: ${problem}`,
  'learn.row': ({ kind }: { kind: string }) => MORE[kind] ?? componentName(COMPONENTS[kind] ?? kind),
} satisfies Messages;
