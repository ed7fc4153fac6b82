/** The dated tables of templates/data, which are handed to the stages together. */

/** The key is also in the file's name: `formerUnits` is former-units.yaml. */
export const TABLE_NAMES = [
  'provinces',
  'formerUnits',
  'levels',
  'instruments',
  'otherPlaces',
  'bodies',
  'layouts',
  'partyCells',
  'specialZones',
  'terms',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The table's file under templates/data: `formerUnits` is "former-units.yaml". */
export function fileOfTable(name: TableName): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
}
