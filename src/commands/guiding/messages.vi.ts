/** Words of the menu, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'guide.welcome': () =>
    'Chọn việc cần làm bằng phím mũi tên rồi nhấn Enter. Đường dẫn của tệp có thể kéo thả vào cửa sổ này.',
  'guide.what': () => 'Anh, chị cần làm gì?',
  'guide.task.draft': () => 'Soạn quyết định và quy chế',
  'guide.task.update': () => 'Cập nhật quy chế đang có',
  'guide.task.diff': () => 'So sánh hai văn bản',
  'guide.task.check': () => 'Kiểm tra một văn bản',
  'guide.task.import': () => 'Nhập văn bản vào kho (thư mục regulations)',
  'guide.task.papers': () => 'Lập giấy tờ kèm theo dự thảo',
  'guide.task.leave': () => 'Thôi',
  'guide.askDraftFrom': () => 'Soạn theo',
  'guide.draftFrom.name': () => 'tên tỉnh, thành phố, xã, phường, đặc khu',
  'guide.draftFrom.profile': () => 'hồ sơ địa phương (tệp .yaml)',
  'guide.askProfile': () => 'Tệp hồ sơ',
  'guide.askText': () => 'Tệp văn bản (Word, PDF, trang web, Markdown)',
  'guide.askStanding': () => 'Tệp quy chế đang có',
  'guide.askBase': () => 'Văn bản gốc (để trống: văn bản mẫu của Trung ương)',
  'guide.askTarget': () => 'Văn bản đem so sánh',
  'guide.askDraft': () => 'Dự thảo, hoặc hồ sơ .yaml',
  'guide.noFile': ({ file }: { file: string }) => `Không có tệp “${file}”.`,
  'guide.whichFile': () => 'Hãy gõ hoặc kéo thả đường dẫn của tệp vào đây.',
  'guide.command': ({ command }: { command: string }) => `Lệnh: ${command}`,
  'guide.written': ({ file }: { file: string }) => `Kết quả: ${file}`,
  'guide.whatToDrop': () =>
    'Kéo thả lên danvan một văn bản để kiểm tra, hai văn bản để so sánh, hoặc một hồ sơ .yaml để soạn. Việc khác: mở danvan không kèm tệp rồi chọn.',
  'guide.close': () => 'Nhấn Enter để đóng',
  'guide.name.draft': ({ name }: { name: string }) => `${name}-du-thao`,
  'guide.name.update': ({ name }: { name: string }) => `${name}-cap-nhat`,
  'guide.name.diff': ({ base, target }: { base: string; target: string }) =>
    base === '' ? `${target}-so-voi-van-ban-mau` : `${target}-so-voi-${base}`,
  'guide.name.papers': ({ name }: { name: string }) => `${name}-giay-to-kem-theo`,
  'guide.name.check': ({ name }: { name: string }) => `${name}-ket-qua-kiem-tra`,
  'guide.option.noOpen': () => 'trong bảng chọn việc: không mở tệp kết quả',
} satisfies Messages;
