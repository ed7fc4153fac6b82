/**
 * Puts the command line into few files in dist/cli/: one a command and what several share. Opening six hundred modules
 * one by one takes longer than most commands work. dist/index.js stays as it is, for programs that use the library.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What CommonJS packages ask for when they are bundled into modules. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

await build({
  entryPoints: [at('src/main.ts'), at('src/commands/files/work-thread.ts')],
  entryNames: '[name]',
  outdir: at('dist/cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // pdf.js is larger than all the rest, and opened for PDFs only.
  external: ['unpdf'],
  banner: { js: REQUIRE },
  sourcemap: true,
  sourcesContent: false,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
