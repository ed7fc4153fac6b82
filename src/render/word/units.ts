/** Lengths of WordprocessingML: a twip is a twentieth of a point, a font size counts half points. */
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const pointsOfMillimetres = (millimetres: number): number => (millimetres * 72) / 25.4;
export const halfPoints = (points: number): number => Math.round(points * 2);
/** English Metric Units, in which drawings are measured. */
export const emusOfPoints = (points: number): number => Math.round(points * 12700);
export const millimetresOfPoints = (points: number): number => (points * 25.4) / 72;
