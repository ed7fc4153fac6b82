import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The licences of all that is inside the program, which ask to be passed on with it.
 * @param packages folders of the packages
 * @throws Error for a package that has no licence
 */
export function licencesOf(packages, ofNode) {
  const own = { title: 'danvan', text: readFileSync(join(ROOT, 'LICENSE'), 'utf8') };
  const parts = [own, ...packages.map(ofPackage), { title: 'Node.js', text: ofNode }];
  return parts.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n\n${text.trim()}\n`).join('\n');
}

function ofPackage(folder) {
  const path = join(ROOT, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const texts = readdirSync(path)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} says nothing of its licence`);
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}
