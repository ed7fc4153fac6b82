/**
 * A line of a user's text or a file name as it may stand in a terminal or a log: control characters, which a terminal obeys, are shown
 * as "�", and what the runner of a workflow takes for a command at the head of a line ("::error::", "##[group]") is taken apart.
 */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/^(\s*)::/u, '$1: :')
    .replace(/^(\s*)##\[/u, '$1# #[');
}
