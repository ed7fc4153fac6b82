import { readBuiltCopy } from './assets.js';

/** What a schema made of files that danvan ships with. The build keeps it, so that a start need not check it again. */
export interface CheckedTable<T> {
  /** Name of the copy in `dist/assets/`. */
  copy: string;
  /** Paths of the files; a copy older than one of them does not count. */
  sources: readonly string[];
  /** Reads and checks the files. @throws Failure or ZodError for one that breaks its schema */
  check: () => Promise<T>;
}

export async function loadChecked<T>({ copy, sources, check }: CheckedTable<T>): Promise<T> {
  const built = await readBuiltCopy(copy, sources);
  return built === null ? check() : (built as T);
}
