/** The provisions of a profile while they are amended: items stay in their order, and each knows where it came from. */
import type { Profile } from '../draft/index.js';

export type WrittenProvision = NonNullable<Profile['provisions']>[number];

export interface ListedProvision {
  /** Place in the profile's list, from 1; null for a new one. */
  origin: number | null;
  written: WrittenProvision;
  isChanged: boolean;
}

export interface ProvisionList {
  readonly items: ListedProvision[];
  /** The item of that place in the profile, as long as it is there. */
  of(place: number | undefined): ListedProvision | undefined;
  /** Puts a new item beside another; at the end without one. */
  add(
    written: WrittenProvision,
    beside?: { item: ListedProvision; where: 'before' | 'after' },
  ): ListedProvision;
  amend(item: ListedProvision, written: WrittenProvision): void;
  drop(item: ListedProvision): void;
}

export function provisionList(listed: readonly WrittenProvision[]): ProvisionList {
  const items: ListedProvision[] = listed.map((written, index) => ({
    origin: index + 1,
    written,
    isChanged: false,
  }));
  return {
    items,
    of: (place) => (place === undefined ? undefined : items.find(({ origin }) => origin === place)),
    add(written, beside) {
      const item: ListedProvision = { origin: null, written, isChanged: true };
      const at = beside === undefined ? -1 : items.indexOf(beside.item);
      items.splice(at < 0 ? items.length : at + (beside?.where === 'after' ? 1 : 0), 0, item);
      return item;
    },
    amend(item, written) {
      item.written = written;
      item.isChanged = true;
    },
    drop(item) {
      const at = items.indexOf(item);
      if (at >= 0) items.splice(at, 1);
    },
  };
}
