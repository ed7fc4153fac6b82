import type { Messages } from '../findings/finding.js';
import { fieldLabel } from './field-labels.vi.js';

export interface InTemplate {
  template: string;
  line: number;
}
const place = ({ template, line }: InTemplate) => `Mẫu ${template}, dòng ${line}`;

/** Kinds of values, as the schema calls them. */
const KINDS: Readonly<Record<string, string>> = {
  object: 'nhóm trường',
  array: 'danh sách, mỗi mục một dòng bắt đầu bằng “-”',
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
};

/** Levels of units, as the schema calls them. */
const LEVELS: Readonly<Record<string, string>> = { province: 'tỉnh', city: 'thành phố', commune: 'xã' };
const levelWord = (level: string) => LEVELS[level] ?? level;

/** Forms of a date that every field, column and option takes. */
const DATE_FORMS =
  'viết ngày/tháng/năm (01/12/2026, 1-12-2026), “ngày 01 tháng 12 năm 2026”, hoặc năm-tháng-ngày (2026-12-01)';

/** How a required field is given, where more than its name must be known. */
const GIVEN: Readonly<Record<string, string>> = { level: 'province, city hoặc commune' };

export const messages = {
  'draft.fieldLabel': ({ field, unit }: { field: string; unit?: string | undefined }) =>
    fieldLabel(field, unit),
  /** A point of the tables in the words of the reader. */
  'draft.point': ({ message }: { message: string }) => message,
  'draft.toConfirm': ({ message }: { message: string }) => `Cần xác nhận: ${message}`,
  'draft.confirmCongress': (_: Record<string, never>) =>
    'Số thứ tự và tên đại hội suy ra từ các nhiệm kỳ trước.',
  'draft.confirmImported': ({ number }: { number: string }) =>
    `Chương, điều, khoản lấy nguyên văn của ${number}, chưa đổi theo địa phương: hãy soát tên cơ quan, đơn vị và các cấp.`,
  'draft.confirmCommune': (_: Record<string, never>) =>
    'Tên xã, phường, đặc khu lấy như người dùng ghi: danvan chưa có danh mục để đối chiếu.',
  'draft.confirmRegulation': (_: Record<string, never>) =>
    'Quy chế cấp tỉnh có còn hiệu lực vào ngày ký không, đã có quy chế mới thay thế chưa.',
  'draft.confirmPredecessors': (_: Record<string, never>) =>
    'Quy chế đang có hiệu lực phải thay thế; không có thì ghi predecessors: [] trong hồ sơ hoặc dùng --set predecessors=[].',
  'draft.confirmMissing': (p: { target: string; subject: string; reason: string }) =>
    `Bỏ ${p.target} của văn bản mẫu (${p.subject}), nội dung mà quy chế phải có; lý do ghi trong hồ sơ: ${p.reason}`,
  'draft.localProvision': (p: { action: string; target: string; reason: string | undefined }) => {
    const what: Readonly<Record<string, string>> = {
      after: `Địa phương thêm, sau ${p.target} của văn bản mẫu.`,
      before: `Địa phương thêm, trước ${p.target} của văn bản mẫu.`,
      replace: `Lời văn của địa phương, thay ${p.target} của văn bản mẫu.`,
      remove: `Địa phương bỏ ${p.target} của văn bản mẫu.`,
    };
    return `${what[p.action] ?? ''}${p.reason === undefined ? '' : ` Lý do: ${p.reason}`}`;
  },
  'draft.notText': ({ file, field }: { file: string; field: string }) =>
    `Hồ sơ ${file}: trường "${field}" có ký tự điều khiển không dùng được trong văn bản.`,
  'draft.provisionAction': ({ place }: { place: number }) =>
    `Mục ${place} của provisions phải có đúng một trong các trường after, before, replace, remove.`,
  'draft.provisionWordsWanted': ({ place }: { place: number }) =>
    `Mục ${place} của provisions chưa có lời văn; ghi text, hoặc heading và clauses của một điều.`,
  'draft.provisionNoWordsWanted': ({ place }: { place: number }) =>
    `Mục ${place} của provisions bỏ một điều, khoản (remove) mà lại có lời văn; muốn thay lời văn thì dùng replace.`,
  'draft.provisionOfClause': ({ place }: { place: number }) =>
    `Mục ${place} của provisions: heading và clauses chỉ dùng cho điều; khoản, điểm chỉ có text.`,
  'draft.provisionOfChapter': ({ place }: { place: number }) =>
    `Mục ${place} của provisions: với chương, mục chỉ thay được tên (replace cùng heading).`,
  'draft.provisionLine': ({ place, line }: { place: number; line: string }) =>
    `Mục ${place} của provisions có dòng “${line}” bắt đầu bằng số như một điều, khoản; số do danvan đánh, mỗi khoản là một dòng của clauses.`,
  'draft.provisionTargetGone': ({
    place,
    target,
    nearest,
  }: {
    place: number;
    target: string;
    nearest: string;
  }) =>
    `Mục ${place} của provisions: văn bản mẫu không có ${target}${nearest === '' ? '' : `; có phải là ${nearest}`}.`,
  'draft.provisionsContradict': (p: { place: number; other: number; target: string }) =>
    `Mục ${p.place} và mục ${p.other} của provisions mâu thuẫn nhau về ${p.target} của văn bản mẫu; giữ một mục.`,
  'draft.requirementGone': (p: { place: number; target: string; subject: string }) =>
    `Mục ${p.place} của provisions bỏ nội dung mà quy chế phải có: ${p.target} (${p.subject}). Nếu vẫn bỏ thì ghi lý do (reason) ở mục đó và dùng --allow-missing.`,
  'draft.missingReason': (p: { place: number; target: string; subject: string }) =>
    `Mục ${p.place} của provisions bỏ nội dung mà quy chế phải có: ${p.target} (${p.subject}); --allow-missing cần lý do (reason) ở mục đó.`,
  'draft.referenceGone': ({ target }: { target: string }) =>
    `Dự thảo dẫn chiếu đến ${target} của văn bản mẫu, nhưng không có điều, khoản đó hoặc hồ sơ đã bỏ.`,
  'draft.unknownField': ({ file, field, nearest }: { file: string; field: string; nearest: string }) =>
    `Hồ sơ ${file}: không có trường "${field}"${nearest === '' ? '' : `; có phải là ${nearest}`}.`,
  'draft.unknownPoint': ({ name, nearest }: { name: string; nearest: string }) =>
    `Mục confirmed của hồ sơ: không có trường hay điều, khoản "${name}"${nearest === '' ? '' : `; có phải là ${nearest}`}. Ghi tên trong ngoặc ở danh sách điều cần xác nhận, ví dụ layout.`,
  'draft.noProfile': ({ file }: { file: string }) =>
    `Hồ sơ ${file} phải gồm các dòng "trường: giá trị", ví dụ: place: Huế.`,
  'draft.wrongType': (p: { file: string; field: string; actual: string; expected: string }) =>
    `Hồ sơ ${p.file}: trường "${p.field}" có giá trị ${p.actual} không đúng kiểu (cần ${KINDS[p.expected] ?? p.expected}).`,
  'draft.groupWanted': (p: { file: string; field: string; actual: string; inner: string }) =>
    `Hồ sơ ${p.file}: "${p.field}" ghi ${p.actual}, nhưng "${p.field}" là một nhóm; ghi từng trường: ${p.inner}.`,
  'draft.itemsOfNoList': (p: { file: string; field: string; actual: string }) =>
    `Hồ sơ ${p.file}: các dòng “- …” (${p.actual}) đứng dưới "${p.field}", không phải dưới tên danh sách của chúng; bỏ dấu # cả ở dòng có tên danh sách (ví dụ recitals:, recipients:).`,
  'draft.badChoice': (p: { file: string; field: string; actual: string; choices: string }) =>
    `Hồ sơ ${p.file}: trường "${p.field}" không nhận giá trị ${p.actual}; chọn một trong: ${p.choices}.`,
  'draft.badDate': ({ file, field, actual }: { file: string; field: string; actual: string }) =>
    `Hồ sơ ${file}: trường "${field}" ghi ${actual}, không phải là ngày có thật; ${DATE_FORMS}.`,
  'draft.badDraftRound': ({ file, field, actual }: { file: string; field: string; actual: string }) =>
    `Hồ sơ ${file}: trường "${field}" ghi ${actual}, không phải là lần dự thảo; viết 2 hoặc "Dự thảo lần 2", không ghi lần dự thảo thì viết "không".`,
  'draft.badNumber': ({ file, field, actual }: { file: string; field: string; actual: string }) =>
    `Hồ sơ ${file}: trường "${field}" ghi ${actual}, không phải là số văn bản; chỉ ghi số, không ghi ký hiệu, ví dụ 05.`,
  'draft.listGap': ({ field, place, next }: { field: string; place: number; next: number }) =>
    `Danh sách "${field}" chỉ có ${next} mục (tính từ 0), chưa có mục ${place}; mục thêm vào tiếp theo là ${field}.${next}.`,
  'draft.notOneLine': ({ file, field }: { file: string; field: string }) =>
    `Hồ sơ ${file}: trường "${field}" phải viết trên một dòng, không có ký tự điều khiển.`,
  'draft.badSet': ({ assignment }: { assignment: string }) =>
    `Không hiểu "--set ${assignment}"; viết theo dạng trường=giá trị, ví dụ --set signer.name="Nguyễn Văn A".`,
  'draft.missingRequired': ({ field }: { field: string }) =>
    `Hồ sơ thiếu trường bắt buộc "${field}"; bổ sung vào tệp hồ sơ hoặc dùng --set ${field}=${GIVEN[field] ?? '…'}.`,
  'draft.badDefaults': ({ path, problem }: { path: string; problem: string }) =>
    `Tệp giá trị mặc định defaults.yaml không đúng tại "${path}": ${problem}.`,
  'draft.badLayout': (p: { layout: string; level: string; asOf: string; choices: string }) =>
    `Mô hình tổ chức (layout) "${p.layout}" không có ở cấp ${levelWord(p.level)} vào ngày ${p.asOf}; chọn một trong: ${p.choices}. Xem: danvan list layouts`,
  'draft.levelNotCovered': ({ level, asOf, from }: { level: string; asOf: string; from: string }) =>
    `Chưa có văn bản mẫu cho cấp ${levelWord(level)} vào ngày ${asOf}; chỉ có từ ngày ${from}.`,
  'draft.noText': ({ eId, level, asOf }: { eId: string; level: string; asOf: string }) =>
    `Văn bản mẫu thiếu nội dung của ${eId} cho cấp ${levelWord(level)} vào ngày ${asOf}.`,
  'draft.noTemplate': ({ template }: { template: string }) => `Không có mẫu ${template}.`,
  'draft.templateSyntax': (p: InTemplate & { detail: string }) => `${place(p)}: sai cú pháp: ${p.detail}`,
  'draft.templateFailed': ({ template, detail }: { template: string; detail: string }) =>
    `Mẫu ${template} không dùng được: ${detail}`,
  'draft.missingField': (p: InTemplate & { field: string }) => `${place(p)}: không có trường "${p.field}".`,
  'draft.forbiddenName': (p: InTemplate & { name: string }) =>
    `${place(p)}: không được dùng "${p.name}"; mẫu chỉ được dùng các trường của hồ sơ.`,
  'draft.unknownHelper': (p: InTemplate & { name: string }) => `${place(p)}: không có lệnh "${p.name}".`,
  'draft.unknownPartial': (p: InTemplate & { name: string }) => `${place(p)}: không có mẫu con "${p.name}".`,
} satisfies Messages;
