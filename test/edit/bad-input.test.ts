/** Files that cannot be written into, or only under a name of their own kind: one clear line, and nothing is written. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkEnding, openForEditing, stripComments } from '../../src/edit/index.js';
import { writeRemarks } from '../../src/edit/remarks.js';
import { Failure } from '../../src/findings/failure.js';
import { docxParts, paragraph, zipParts } from '../support/docx-package.js';

const BODY = paragraph('Điều 1. Phạm vi điều chỉnh');
const TERMS = { author: 'danvan', date: '2026-11-27T00:00:00Z', reading: 'accept' } as const;
const REMARK = { paragraph: 1, lines: ['Nên viết lại.'] };

/** A small package with some of its characters changed, part by part. */
function packed(changes: Readonly<Record<string, (xml: string) => string>>, more = {}): Uint8Array {
  const parts: Record<string, string> = { ...docxParts({ body: BODY, styles: '' }), ...more };
  for (const [path, change] of Object.entries(changes)) parts[path] = change(parts[path] ?? '');
  return zipParts(parts);
}

const idOf = (work: () => unknown): string | null => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.id;
    throw error;
  }
  return null;
};

const SETTINGS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const protectedAs = (enforced: string) =>
  packed(
    {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="s" Type="${SETTINGS}" Target="settings.xml"/></Relationships>`,
        ),
    },
    {
      'word/settings.xml': `<w:settings xmlns:w="${W}"><w:documentProtection w:edit="readOnly" w:enforcement="${enforced}"/></w:settings>`,
    },
  );

describe('what is asked for first', () => {
  test.each([
    ['protected', protectedAs('1'), 'edit.protected'],
    ['with a protection that is off', protectedAs('0'), null],
    ['signed', packed({}, { '_xmlsignatures/sig1.xml': '<Signature/>' }), 'edit.signed'],
  ])('%s', (_what, bytes, id) => {
    expect(idOf(() => openForEditing(bytes, 'a.docx', false))).toBe(id);
    expect(idOf(() => openForEditing(bytes, 'a.docx', true))).toBeNull();
  });
});

test.each([
  ['an unknown namespace', 'word/document.xml', (xml: string) => xml.replaceAll(W, 'http://example.org/w')],
  ['another prefix', 'word/document.xml', (xml: string) => xml.replace(/\bw:/g, 'x:').replace(':w=', ':x=')],
])('%s of the main part', (_what, path, change) => {
  const bytes = packed({ [path]: change });
  expect(idOf(() => openForEditing(bytes, 'a.docx', true))).toBe('edit.unknownNamespace');
});

test('a file whose part of styles is missing is written into all the same', () => {
  const parts = docxParts({ body: BODY, styles: '' });
  delete parts['word/styles.xml'];
  const file = openForEditing(zipParts(parts), 'a.docx', false);
  writeRemarks(file, [REMARK], TERMS);
  expect(stripComments(openForEditing(file.save(), 'a.docx', false), 'danvan')).toBe(1);
});

describe('names of copies', () => {
  const macros = packed(
    {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
    },
    { 'word/vbaProject.bin': 'MACRO' },
  );

  test.each([
    ['a.docm', 'b.docx', 'edit.otherEnding'],
    ['a.docm', 'b.DOCM', null],
    ['a.docx', 'b.docm', 'edit.otherEnding'],
    ['a.docx', 'cu.moi/b', null],
  ])('%s as %s', (name, path, id) => {
    const file = openForEditing(name === 'a.docm' ? macros : packed({}), name, false);
    expect(idOf(() => checkEnding(file, path))).toBe(id);
  });

  test('macros and the type of the file stay as they are', () => {
    const file = openForEditing(macros, 'a.docm', false);
    writeRemarks(file, [REMARK], TERMS);
    const [before, after] = [unzipSync(macros), unzipSync(file.save())];
    expect(after['word/vbaProject.bin']).toEqual(before['word/vbaProject.bin']);
    expect(new TextDecoder().decode(after['[Content_Types].xml'])).toContain('macroEnabled.main+xml');
  });
});

test('what comes into a strict file is in its namespaces', () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = docxParts({ body: BODY });
  const file = openForEditing(
    zipParts(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strict(xml)]))),
    'a.docx',
    false,
  );
  writeRemarks(file, [REMARK], TERMS);
  const written = Object.values(unzipSync(file.save())).map((bytes) => new TextDecoder().decode(bytes));
  expect(written.join('')).toContain('Nên viết lại.');
  expect(written.filter((xml) => xml.includes('schemas.openxmlformats.org/wordprocessingml'))).toEqual([]);
  expect(written.filter((xml) => xml.includes('schemas.openxmlformats.org/officeDocument/2006/rel'))).toEqual(
    [],
  );
});
