/** `{{padNumber number}}`: "5" is "05", as Party documents number (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). */
export function padNumber(number: string | number): string {
  return /^\d$/.test(String(number)) ? `0${number}` : String(number);
}
