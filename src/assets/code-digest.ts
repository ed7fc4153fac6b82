import { createHash } from 'node:crypto';
import { listAssets, readAssetBytes } from './assets.js';

/**
 * A digest of the program as it is built: what an older or newer one has found is another answer, also where both bear the same version.
 * Without a build nothing is known of the code, and the digest is that of nothing.
 */
export async function codeDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listAssets('dist/cli')) {
    if (!name.endsWith('.js')) continue;
    hash.update(name);
    hash.update(await readAssetBytes(`dist/cli/${name}`));
  }
  return hash.digest('hex');
}
