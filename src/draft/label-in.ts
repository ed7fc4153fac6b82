/** Labels of fields by their names: a field of a list's item is "predecessors.number". */
export type FieldLabels = Readonly<Record<string, string>>;

/** What a field is; of a list's item, the list and what it is in the item: "văn bản được thay thế: số, ngày (tỉnh Bắc Kạn)". */
export function labelIn(labels: FieldLabels, field: string, unit?: string): string {
  const list = /^(\w+)\.\d+\./.exec(field)?.[1];
  const label = labelOfItem(labels, field);
  const ofUnit = unit === undefined ? '' : ` (${unit})`;
  return list === undefined ? label : `${labels[list] ?? list}: ${label}${ofUnit}`;
}

/** The same without the list; a field that has no label is called by its name. */
export function labelOfItem(labels: FieldLabels, field: string): string {
  const name = field.replace(/\.\d+/, '');
  return labels[name] ?? name;
}
