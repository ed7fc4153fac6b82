import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openForEditing } from '../../src/edit/index.js';
import { packPart, writeZip } from '../../src/edit/write-zip.js';
import { openZip } from '../../src/read/docx/zip.js';
import { awkwardDocx } from '../support/awkward-docx.js';

test('any parts come back from another reader, whatever their names and sizes', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zđ ]{1,12}$/u), fc.uint8Array({ maxLength: 400 })), {
        selector: ([name]) => name,
      }),
      (parts) => {
        const zip = writeZip(parts.map(([name, bytes]) => ({ name, part: packPart(bytes) })));
        expect(unzipSync(zip)).toEqual(Object.fromEntries(parts));
        expect(openZip(zip, 'a.zip').names).toEqual(parts.map(([name]) => name));
      },
    ),
  );
});

test('what nobody touched is packed as it came, stored or deflated', () => {
  const parts = unzipSync(awkwardDocx('fields'));
  const image = strToU8('ảnh '.repeat(200));
  const given = zipSync({
    ...parts,
    'word/media/a.bin': [image, { level: 0 }],
    'word/b.bin': [image, { level: 9 }],
  });
  const file = openForEditing(given, 'a.docx', true);
  file.body.children.push('\n');
  const [before, after] = [openZip(given, 'a.docx'), openZip(file.save(), 'a.docx')];
  for (const name of before.names)
    if (name !== 'word/document.xml') expect(after.packed(name)).toEqual(before.packed(name));
  expect(after.read('word/document.xml')).not.toEqual(before.read('word/document.xml'));
});

test('what is packed meanwhile are the parts as they stood, in the same bytes', async () => {
  const file = openForEditing(awkwardDocx('fields'), 'a.docx', true);
  file.body.children.push('\n');
  const [now, meanwhile] = [file.save(), file.saveMeanwhile()];
  file.body.children.push('\n\n');
  expect(await meanwhile).toEqual(now);
  expect(file.save()).not.toEqual(now);
});
