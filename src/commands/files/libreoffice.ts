/**
 * Converts documents with LibreOffice. It runs without a window, with a profile of its own that forbids macros,
 * linked files and active content, so that a hostile document can neither run nor fetch anything.
 */
import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Convert } from '../../read/reader.js';
import { noTemporaryFolder, removeOnSignal, stopOnSignal, temporaryFolder } from './leftovers.js';

/** Starting LibreOffice takes some seconds, a long law some more. */
const TIME_LIMIT_MS = 120_000;

const PROGRAMS = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Where the installers of LibreOffice put it when it is not on the path. */
const USUAL_FOLDERS = [
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  '/opt/libreoffice/program',
  '/snap/bin',
];

/**
 * A converter, or undefined where LibreOffice is not installed.
 * @param environment its PATH is searched first
 */
export async function findLibreOffice(
  environment: Readonly<Record<string, string | undefined>>,
  usualFolders: readonly string[] = USUAL_FOLDERS,
): Promise<Convert | undefined> {
  const path = await libreOfficePath(environment, usualFolders);
  return path === undefined ? undefined : (bytes, from, to) => convert(path, bytes, from, to);
}

/** Where its program stands, or undefined where it is not installed. */
export async function libreOfficePath(
  environment: Readonly<Record<string, string | undefined>>,
  usualFolders: readonly string[] = USUAL_FOLDERS,
): Promise<string | undefined> {
  const onPath = (environment.PATH ?? environment.Path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '');
  for (const folder of [...onPath, ...usualFolders]) {
    for (const program of PROGRAMS) {
      const path = join(folder, program);
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** "LibreOffice 7.4.7.2 40(Build:2)": the numbers with dots; not "40". */
const VERSION = /(?<!\d)\d{1,4}(?:\.\d{1,4}){1,5}/;

/** What it says of itself ("7.4.7.2"), or null where it says nothing within a quarter of a minute. */
export function libreOfficeVersion(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(path, ['--version'], { timeout: 15_000, windowsHide: true }, (error, stdout) => {
      resolve(error ? null : (VERSION.exec(stdout)?.[0] ?? null));
    });
  });
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Works in a folder of its own, which is gone afterwards, whatever happened. */
async function convert(program: string, bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const done = removeOnSignal(folder);
  try {
    const profile = join(folder, 'profile');
    await layOut(folder, profile, { [`input.${from}`]: bytes });
    await run(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nologo',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'output'),
      join(folder, `input.${from}`),
    ]);
    return await readFile(join(folder, 'output', `input.${to}`)).catch(() => {
      // LibreOffice ends with success even where it could not open the file.
      throw new Error('no output');
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    done();
  }
}

/** Its profile, and what it is to convert. @throws Failure where the disk is full, say */
async function layOut(
  folder: string,
  profile: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  try {
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  } catch (cause) {
    throw noTemporaryFolder(cause as NodeJS.ErrnoException);
  }
}

function run(program: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own, because the program is a script that starts another, and both must be stopped.
    const child = spawn(program, options, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const done = stopOnSignal(() => stop(child.pid));
    const timer = setTimeout(() => {
      stop(child.pid);
      reject(new Error(`more than ${TIME_LIMIT_MS / 1000} s`));
    }, TIME_LIMIT_MS);
    child.on('error', (error) => {
      clearTimeout(timer);
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      done();
      if (code === 0) resolve();
      else reject(new Error(signal ?? `exit code ${code}`));
    });
  });
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended a moment ago.
    }
  }
}

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const SECURITY = '/org.openoffice.Office.Common/Security/Scripting';

/** Names as in LibreOffice's own schema (officecfg: Common.xcs, Writer.xcs). */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[
  setting(SECURITY, 'DisableMacrosExecution', 'true'),
  setting(SECURITY, 'MacroSecurityLevel', '3'),
  setting(SECURITY, 'BlockUntrustedRefererLinks', 'true'),
  setting(SECURITY, 'DisableActiveContent', 'true'),
  setting('/org.openoffice.Office.Writer/Content/Update', 'Link', '0'),
].join('\n')}
</oor:items>
`;
