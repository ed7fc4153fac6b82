/** Sentences of another field, so that a text that is put in is like none that is there. */
export function foreignText(at: number): string {
  return `${sentence(at)} ${sentence(at + 3)}`;
}

const sentence = (at: number): string => FOREIGN[at % FOREIGN.length] as string;

const FOREIGN = [
  'Tàu cá đánh bắt xa bờ được trang bị phao cứu sinh, máy bộ đàm và bản đồ luồng lạch.',
  'Kho lạnh bảo quản trái cây phải giữ nhiệt độ ổn định suốt vụ thu hoạch.',
  'Đường ray hẹp nối nhà máy gạch với bến sông được tháo dỡ trước mùa lũ.',
  'Giống lúa chịu mặn gieo ở ruộng trũng cho hạt dài, gạo thơm.',
  'Thợ lặn khảo sát chân cầu cũ bằng đèn pin và thước dây.',
  'Bảo tàng trưng bày trống đồng, thuyền độc mộc cùng khung cửi cổ.',
  'Trạm khí tượng đo sức gió, lượng mưa rồi phát bản tin mỗi buổi sáng.',
];
