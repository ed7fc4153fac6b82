import { readAssetNow } from '../../assets/assets.js';

export interface Runtime {
  /** "20.20.2" */
  version: string;
  /** "linux x64" */
  system: string;
  /** The least version with which danvan runs: "20.19". */
  least: string;
}

/** The Node.js that runs this, and what package.json asks of it. */
export function readRuntime(): Runtime {
  const { engines } = JSON.parse(readAssetNow('package.json')) as {
    engines: { node: string };
  };
  return {
    version: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    least: engines.node.replace(/^>=/, ''),
  };
}
