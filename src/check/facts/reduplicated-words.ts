/** Syllables that Vietnamese doubles to make one word ("luôn luôn", "người người"), and the numbers read out one by one. */
const DOUBLED = new Set(
  'luôn mãi đời ngày đêm năm tháng giờ người nhà ngành nơi chốn chỗ lớp từng dần xa gần nhanh chậm nhẹ khẽ vui đều thường hằng rất quá càng ai đâu đó nào này kia gì cứ mới lâu sáng tối chiều xuân song đoàn hàng lần bước đông xanh tím đỏ hay đủ hết thật tuyệt ba mười không một hai bốn sáu bảy tám chín'.split(
    ' ',
  ),
);

/** @param word in lower case, tone marks in the older place */
export const isReduplicated = (word: string): boolean => DOUBLED.has(word);
