import type { CommandContext } from '../terminal/command.js';

/** What an edit asks for, as a sentence: "Thay “hằng năm” bằng “hằng quý”." */
export function editWords(
  { deleted, inserted }: { deleted: string; inserted: string },
  words: CommandContext['words'],
): string {
  if (deleted === '') return words['commands.collect.insert']({ text: inserted });
  if (inserted === '') return words['commands.collect.delete']({ text: deleted });
  return words['commands.collect.replace']({ deleted, inserted });
}
