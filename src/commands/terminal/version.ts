import { readAssetNow } from '../../assets/assets.js';

/** The version in package.json. */
export function readVersion(): string {
  return (JSON.parse(readAssetNow('package.json')) as { version: string }).version;
}
