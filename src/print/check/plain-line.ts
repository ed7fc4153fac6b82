import { showObeyed } from '../../text/obeyed-signs.js';

/**
 * A line of a user's text or a file name as it may stand in a terminal or a log: what a terminal obeys is shown
 * as "�", and what the runner of a workflow takes for a command at the head of a line ("::error::", "##[group]") is taken apart.
 */
export function plainLine(text: string): string {
  return showObeyed(text)
    .replace(/^(\s*)::/u, '$1: :')
    .replace(/^(\s*)##\[/u, '$1# #[');
}
