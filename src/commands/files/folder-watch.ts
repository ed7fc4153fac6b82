/** Tells when something changes in folders. Folders are watched, not files: editors put a new file in the place of the old one. */
import { type FSWatcher, watch } from 'node:fs';

/** So long nothing must have happened before a change is told: an editor writes in several steps. */
const QUIET_MILLISECONDS = 150;

export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private hasChanged = false;
  private tell: (() => void) | null = null;
  private timer: NodeJS.Timeout | null = null;

  /**
   * Watches these folders, and no others any more.
   * @returns those that cannot be watched, with the reason
   */
  follow(folders: ReadonlySet<string>): { folder: string; reason: string }[] {
    for (const [folder, watcher] of this.watchers)
      if (!folders.has(folder)) {
        watcher.close();
        this.watchers.delete(folder);
      }
    return [...folders].flatMap((folder) => {
      if (this.watchers.has(folder)) return [];
      try {
        const watcher = watch(folder, () => this.note());
        // A folder that is removed ends its watching; the next look around finds what is there then.
        watcher.on('error', () => {
          watcher.close();
          this.watchers.delete(folder);
          this.note();
        });
        this.watchers.set(folder, watcher);
        return [];
      } catch (error) {
        return [{ folder, reason: (error as NodeJS.ErrnoException).code ?? String(error) }];
      }
    });
  }

  /** Waits for a change; one that came since the last time counts. */
  async next(): Promise<void> {
    if (!this.hasChanged) await new Promise<void>((resolve) => (this.tell = resolve));
    this.hasChanged = false;
    this.tell = null;
  }

  private note(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hasChanged = true;
      this.tell?.();
    }, QUIET_MILLISECONDS);
  }
}
