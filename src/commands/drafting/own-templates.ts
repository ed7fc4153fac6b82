import type { OwnTemplates } from '../../assets/own-templates.js';
import type { Terminal } from '../terminal/terminal.js';

/** What `--templates` names; opened late, for most drafts do without. @throws Failure as `readOwnTemplates` does */
export async function ownTemplates(
  folder: string | undefined,
  { directory }: Terminal,
): Promise<OwnTemplates | undefined> {
  if (folder === undefined) return undefined;
  const { readOwnTemplates } = await import('../../assets/own-templates.js');
  return readOwnTemplates(folder, directory);
}
