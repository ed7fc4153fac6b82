/** Words of a matrix, in Vietnamese. */
import type { Messages } from '../../findings/finding.js';

export const messages = {
  'matrix.title': ({ texts, articles }: { texts: number; articles: number }) =>
    `Đối chiếu ${texts} văn bản với ${articles} điều phải có`,
  'matrix.basis': ({ number, day }: { number: string; day: string }) =>
    `So với ${number}; ngày đối chiếu: ${day}.`,
  'matrix.state.covered': () => 'đủ',
  'matrix.state.weakened': () => 'nhẹ hơn',
  'matrix.state.partial': () => 'thiếu khoản',
  'matrix.state.missing': () => 'thiếu',
  'matrix.file': () => 'tệp',
  'matrix.name': () => 'địa phương',
  'matrix.number': () => 'số',
  'matrix.date': () => 'ngày',
  'matrix.age': () => 'số năm',
  'matrix.covered': () => 'đủ',
  'matrix.similarity': () => 'giống',
  'matrix.changes': () => 'khác về nội dung',
  'matrix.changesShort': () => 'khác',
  'matrix.obsolete': () => 'từ ngữ, văn bản đã cũ',
  'matrix.obsoleteShort': () => 'cũ',
  'matrix.own': () => 'nội dung riêng',
  'matrix.ownShort': () => 'riêng',
  'matrix.nearest': () => 'gần nhất',
  'matrix.legend': (p: { covered: string; weakened: string; partial: string; missing: string }) =>
    `Mỗi cột là một điều phải có, từ Điều 1: ${p.covered} đủ, ${p.weakened} nhẹ hơn, ${p.partial} thiếu khoản, ${p.missing} thiếu.`,
  'matrix.columns': () =>
    'giống: mức giống văn bản mẫu; khác: số chỗ khác về nội dung; cũ: từ ngữ, văn bản đã hết dùng; riêng: nội dung chỉ văn bản đó có.',
  'matrix.gaps': () => 'Điều còn thiếu hoặc chưa đủ ở nhiều nơi nhất:',
  'matrix.gap': (p: { article: string; count: number; subject: string }) =>
    `${p.article}: ${p.count} nơi. ${p.subject}`,
  'matrix.left': () => 'Không có trong bảng:',
  'matrix.otherSubject': () => 'không phải quy chế về nội dung này',
  'matrix.html.filter': () => 'Lọc theo tên',
  'matrix.html.onlyGaps': () => 'Chỉ nơi còn thiếu',
  'matrix.html.sort': () => 'Bấm vào tên cột để sắp xếp',
  'matrix.html.keys': () => 'Phím mũi tên đi giữa các ô, Enter mở ô, Esc đóng. Bảng in được bằng Ctrl+P.',
  'matrix.html.show': () => 'Tô màu theo',
  'matrix.html.byState': () => 'tình trạng',
  'matrix.html.bySimilarity': () => 'mức giống văn bản mẫu',
  'matrix.html.byChanges': () => 'số chỗ khác về nội dung',
  'matrix.html.close': () => 'Đóng',
  'matrix.html.model': () => 'Văn bản mẫu cho nơi này',
  'matrix.html.this': () => 'Văn bản này',
  'matrix.html.difference': () => 'So với văn bản mẫu cho nơi này',
  'matrix.html.others': () => 'Nơi khác viết điều này thế nào',
  'matrix.html.noWords': () =>
    'Trang này không kèm lời văn vì có quá nhiều văn bản; hãy đối chiếu ít văn bản hơn để xem lời văn.',
  'matrix.html.absent': () => 'Văn bản này không có nội dung của điều này.',
  'matrix.html.missingClauses': () => 'Khoản còn thiếu',
  'matrix.html.onlyHere': () => 'chỉ nơi này có',
  'matrix.html.alsoIn': () => 'cũng có ở',
  'matrix.html.map': () => 'Nơi nào giống nơi nào',
  'matrix.html.mapHow': () =>
    'Mỗi chấm là một văn bản; hai chấm càng gần nhau thì lời văn càng giống nhau. Chấm đỏ là nơi còn thiếu điều, khoản. Bấm vào một chấm để xem.',
  'matrix.html.mapHidden': () => 'Không đủ chỗ ghi tên các chấm sau trên bản đồ:',
  'matrix.html.mapBeside': ({ name, others }: { name: string; others: string }) => `cạnh ${name}: ${others}`,
  'matrix.html.more': () => 'Xem thêm',
  'matrix.html.row': () => 'Về văn bản này',
  'matrix.html.needsScript': () => 'Trang này cần JavaScript để sắp xếp, lọc và xem lời văn.',
} satisfies Messages;
