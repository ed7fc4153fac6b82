/** `{{yearOf asOf}}`: "2026" of "2026-11-21". */
export function yearOf(date: string | number): string {
  return String(date).slice(0, 4);
}
