/** `--shard 2/4`: the part of a long run that one of several machines does. */
import { Option } from 'commander';
import { failer } from '../../findings/failure.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { messages } from '../surveying/messages.vi.js';

const fail = failer<typeof messages>();

export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

const MOST_SHARDS = 10_000;

/** @throws Failure for what is no part of a whole, when the option is read */
export const shardOption = (catalogue: Catalogue): Option =>
  new Option('--shard <i/n>', catalogue['commands.option.shard']()).argParser((text) => {
    const [, index = '', count = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? [];
    const shard: Shard = { index: Number(index), count: Number(count) };
    if (shard.index < 1 || shard.index > shard.count || shard.count > MOST_SHARDS)
      throw fail('commands.option.badShard', { text });
    return shard;
  });

/**
 * Whether a piece of work belongs to a shard: by its name alone (FNV-1a of 32 bits), so that it stays there whatever other work comes
 * and goes, and whichever machine asks.
 * @param shard all work, where it is undefined
 */
export function isInShard(name: string, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name.normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // The low bits of FNV follow the last letter of the name, which files of one kind share.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % shard.count === shard.index - 1;
}
