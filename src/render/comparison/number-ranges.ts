/**
 * Printed numbers as a person lists them: "1–12, 15". Three or more in a row are a range; "5a" stands for itself.
 * @param numbers in the order in which they are listed
 */
export function numberRanges(numbers: readonly string[]): string {
  const rows: string[][] = [];
  for (const number of numbers) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && isWhole(last) && isWhole(number) && Number(number) === Number(last) + 1) {
      rows.at(-1)?.push(number);
    } else {
      rows.push([number]);
    }
  }
  return rows.map((row) => (row.length < 3 ? row.join(', ') : `${row[0]}–${row.at(-1)}`)).join(', ');
}

/** "12", not "5a" and not "II". */
const isWhole = (number: string): boolean => /^\d+$/.test(number);
