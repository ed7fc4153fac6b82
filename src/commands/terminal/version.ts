import { readFileSync } from 'node:fs';
import { assetPath } from '../../assets/assets.js';

/** The version in package.json. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(assetPath('package.json'), 'utf8')) as { version: string }).version;
}
