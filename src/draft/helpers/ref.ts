import { provisionMark } from '../provision-marks.js';

/** `{{ref "art_9__cl_4"}}`: "khoản 4 Điều 9" as it is numbered in the draft, whatever the model numbers it. */
export function ref(eId: string): string {
  return provisionMark(eId);
}
