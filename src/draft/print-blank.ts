import { blankLabel } from './field-labels.vi.js';
import { messages } from './messages.vi.js';

/** What stands in a text for a field that must still be filled in: "[cần bổ sung: họ và tên người ký]". */
export function printBlank(field: string): string {
  return messages['draft.blank']({ label: blankLabel(field) });
}
