import { isSea } from 'node:sea';
import { ASSETS_OF_FOLDER } from './assets-of-folder.js';
import { ASSETS_OF_PROGRAM } from './assets-of-program.js';

/** Where the files come from that danvan ships with. Paths are those of the package: "regulations/ha-noi.md". */
export interface AssetSource {
  /** @throws Error where there is no such file */
  read(path: string): Uint8Array;
  readLater(path: string): Promise<Uint8Array>;
  /** Names of the files in a folder, in no order; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Whether a file that the build made is there, and none of its sources was changed since. */
  isCurrent(built: string, sources: readonly string[]): Promise<boolean>;
  /** Where a file stands on this disk, for others to open; null where it does not. */
  place(path: string): string | null;
}

/** The folder that danvan is installed in, or `danvan.exe` itself, in which all of them stand. */
export const assetSource: AssetSource = isSea() ? ASSETS_OF_PROGRAM : ASSETS_OF_FOLDER;
