import type { CommandContext } from '../terminal/command.js';

/** What an edit asks for, as a sentence: "Thay “hằng năm” bằng “hằng quý”." */
export function editWords(
  { deleted, inserted }: { deleted: string; inserted: string },
  catalogue: CommandContext['catalogue'],
): string {
  if (deleted === '') return catalogue['commands.collect.insert']({ text: inserted });
  if (inserted === '') return catalogue['commands.collect.delete']({ text: deleted });
  return catalogue['commands.collect.replace']({ deleted, inserted });
}
