import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder of the operating system's choice, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One for all tests of a file, gone when the last of them ends; asked for outside of them. */
export function folderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
