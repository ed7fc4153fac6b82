/** What is wrong with a value of a user's file, in Vietnamese, for the messages of all rooms that read such files. */
import type { ValueFault } from './value-fault.js';

export const wordFault = ({ fault, wanted }: ValueFault): string => FAULTS[fault](TYPES[wanted] ?? wanted);

const FAULTS: Record<ValueFault['fault'], (wanted: string) => string> = {
  missing: () => 'còn thiếu giá trị',
  missingChoice: (wanted) => `còn thiếu giá trị (ghi một trong: ${wanted})`,
  type: (wanted) => `giá trị phải là ${wanted}`,
  choice: (wanted) => `giá trị phải là một trong: ${wanted}`,
  unknown: () => 'không có trường này',
  tooSmall: (wanted) => `giá trị không được nhỏ hơn, ít hơn ${wanted}`,
  tooLarge: (wanted) => `giá trị không được lớn hơn, nhiều hơn ${wanted}`,
  outOfBounds: () => 'value phải nằm giữa min và max',
  noField: () => 'hồ sơ không có trường tên như vậy',
  day: () => 'ngày phải ghi như 31/12/2026 hoặc 2026-12-31',
  other: () => 'giá trị không đúng dạng',
};

/** Types of a schema, as an officer calls them. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'số',
  int: 'số nguyên',
  string: 'chữ',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
  record: 'nhóm trường',
};
