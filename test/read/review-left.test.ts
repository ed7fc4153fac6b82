/** What a Word file still has of its review: comments in the margin and words that are highlighted or stand two blanks apart, each with its paragraph. */
import { expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import { docx, paragraph, run } from '../support/docx-package.js';

const MARK = '<w:highlight w:val="yellow"/>';
const reviewOf = (body: string, comments?: string) =>
  readDocx({ name: 'a.docx', bytes: docx(comments === undefined ? body : { body, comments }) }).review;

test('a stretch of highlighted words, also over several runs; a gap, white and none are not', () => {
  const first = paragraph(run('cấp ủy ') + run('cấp ', MARK) + run('xã', MARK) + run(' lãnh đạo'));
  const second = paragraph(
    run('     ', MARK) +
      run('trắng', '<w:highlight w:val="white"/>') +
      run('không', '<w:highlight w:val="none"/>') +
      run('ẩn', `${MARK}<w:vanish/>`),
  );
  expect(reviewOf(first + second)?.highlights).toEqual([{ text: 'cấp xã', place: { paragraph: 1 } }]);
});

test('each comment with its author and place', () => {
  const body = paragraph(run('a')) + paragraph(`${run('b')}<w:r><w:commentReference w:id="7"/></w:r>`);
  const comments = `<w:comment w:id="7" w:author="Lan">${paragraph('xem lại')}</w:comment>`;
  expect(reviewOf(body, comments)?.comments).toEqual([
    { author: 'Lan', text: 'xem lại', place: { paragraph: 2 } },
  ]);
});

test('lines whose words stand two blanks apart, also over runs; not a tab, hidden words, nor capitals that are set wide', () => {
  const body =
    paragraph(run('Cấp ủy lãnh ') + run(' đạo')) +
    paragraph(run('một  hai', '<w:vanish/>') + run('ba')) +
    paragraph(`${run('a')}<w:r><w:tab/></w:r>${run(' b')}`) +
    paragraph(run('Q U Y Ế T   Đ Ị N H'));
  expect(reviewOf(body)?.spacedLines).toEqual([{ text: 'Cấp ủy lãnh  đạo', place: { paragraph: 1 } }]);
});
