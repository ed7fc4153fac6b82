/** LibreOffice as a converter of many files in one run; each start of it takes seconds. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The fonts that LibreOffice is shown, so that no machine's own decide how a page is set. Liberation lacks Vietnamese
 * letters with two marks, which come from DejaVu: Sans alone, or Serif where there is one.
 */
export const FONT_SETS = {
  'DejaVu Sans': ['Liberation Serif', 'Liberation Sans', 'Liberation Mono', 'DejaVu Sans'],
  'DejaVu Serif': ['Liberation Serif', 'Liberation Sans', 'Liberation Mono', 'DejaVu Sans', 'DejaVu Serif'],
} as const;

export type FontSet = keyof typeof FONT_SETS;

/**
 * Converts files of one format into another.
 * @param soffice the full path of the program
 * @param from, to endings without the dot; after a colon may follow the filter that writes it
 * @param fonts those of the machine by default
 * @returns the converted files in the order of the given ones
 */
export function convertInLibreOffice(
  soffice: string,
  files: readonly Uint8Array[],
  from: string,
  to: string,
  fonts?: FontSet,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-office-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.${from}`);
      writeFileSync(name, bytes);
      return name;
    });
    const output = join(folder, 'output');
    const profile = `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', to, '--outdir', output, ...names], {
      stdio: 'ignore',
      env: { ...process.env, ...(fonts ? { FONTCONFIG_FILE: writeFontSettings(folder, fonts) } : {}) },
    });
    return files.map(
      (_, index) => new Uint8Array(readFileSync(join(output, `${index}.${to.split(':')[0]}`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

let madeProfile: string | null = null;

/** One for all runs of a test file: LibreOffice takes seconds to set up a new one. */
function profileFolder(): string {
  if (madeProfile === null) {
    const folder = mkdtempSync(join(tmpdir(), 'danvan-office-profile-'));
    process.on('exit', () =>
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
    );
    madeProfile = folder;
  }
  return madeProfile;
}

/** Settings of fontconfig (fonts-conf(5)) that take in the machine's own and leave out all fonts but some. */
function writeFontSettings(folder: string, fonts: FontSet): string {
  const pattern = (name: string, value: string) =>
    `<pattern><patelt name="${name}">${value}</patelt></pattern>`;
  const accepted = FONT_SETS[fonts].map((family) => pattern('family', `<string>${family}</string>`));
  const rejected = ['true', 'false'].map((value) => pattern('scalable', `<bool>${value}</bool>`));
  const cache = join(folder, 'font-cache');
  mkdirSync(cache);
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<cachedir>${cache}</cachedir>
<selectfont>
<rejectfont>${rejected.join('')}</rejectfont>
<acceptfont>${accepted.join('')}</acceptfont>
</selectfont>
</fontconfig>
`,
  );
  return file;
}
