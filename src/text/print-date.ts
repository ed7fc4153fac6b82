/** "2026-01-09" as Party documents print it: day below 10 and month below 3 with a nought (Hướng dẫn 36-HD/VPTW). */
export function printDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
