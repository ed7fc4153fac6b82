/** Words of charts, diagrams and objects in a Word file: drawn as pictures, so they are told with their place. */
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/index.js';
import { docxParts, paragraph, run, zipParts } from '../support/docx-package.js';
import { findingOf } from '../support/read-docx-fixture.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A document whose second paragraph shows what is given, with the part to which "rId9" leads. */
function withDrawing(shown: string, part: string) {
  const parts = docxParts(
    paragraph('Điều 1. Sơ đồ tổ chức') + paragraph(`<w:r>${shown}</w:r>`) + paragraph('Hết.'),
  );
  const relations = 'word/_rels/document.xml.rels';
  const relation = `<Relationship Id="rId9" Type="${OFFICE}/part" Target="drawn.xml"/>`;
  const related = (parts[relations] ?? '').replace('</Relationships>', `${relation}</Relationships>`);
  const bytes = zipParts({ ...parts, [relations]: related, 'word/drawn.xml': part });
  return readDocx({ name: 'van-ban.docx', bytes });
}

const graphic = (inside: string) =>
  `<w:drawing><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></w:drawing>`;
const chart = graphic(`<c:chart xmlns:c="${DRAWING}/chart" r:id="rId9"/>`);
const diagram = graphic(`<dgm:relIds xmlns:dgm="${DRAWING}/diagram" r:dm="rId9" r:lo="rId8"/>`);
const points = (...texts: string[]) =>
  texts.map((text) => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`).join('');
const model = (inside: string) =>
  `<dgm:dataModel xmlns:dgm="${DRAWING}/diagram" xmlns:a="${DRAWING}/main"><dgm:ptLst>${inside}</dgm:ptLst></dgm:dataModel>`;
const cache = (...values: string[]) =>
  `<c:cache>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:cache>`;

describe('words that are drawn', () => {
  test('of a diagram are told with their place, and the text around it is whole', () => {
    const { blocks, findings } = withDrawing(diagram, model(points('Bí thư', '', 'Phó Bí thư')));
    expect(blocks.map(({ text }) => text)).toEqual(['Điều 1. Sơ đồ tổ chức', 'Hết.']);
    expect(findingOf(findings, 'read.docx.drawnWords')).toMatchObject({
      params: { kind: 'diagram', text: 'Bí thư; Phó Bí thư' },
      paragraph: 2,
    });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('read.docx.objects');
  });

  test('of a chart are its title and each value behind its label', () => {
    const series = `<c:ser><c:tx>${cache('Số vụ')}</c:tx><c:cat>${cache('Năm 2024', 'Năm 2025')}</c:cat><c:val>${cache('12', '15')}</c:val></c:ser>`;
    const title =
      '<c:title><c:tx><c:rich><a:p><a:r><a:t>Khiếu </a:t></a:r><a:r><a:t>nại</a:t></a:r></a:p></c:rich></c:tx></c:title>';
    const part = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart>${title}<c:plotArea>${series}</c:plotArea></c:chart></c:chartSpace>`;
    const { findings } = withDrawing(chart, part);
    const text = 'Khiếu nại; Số vụ; Năm 2024: 12; Năm 2025: 15';
    expect(findingOf(findings, 'read.docx.drawnWords').params).toEqual({ kind: 'chart', text });
  });

  test.each([
    ['without words', diagram, model(points('')), ''],
    ['whose part is damaged', chart, '<c:chartSpace><c:chart>', ''],
    [
      'of another program',
      '<w:object><o:OLEObject ProgID="Equation.3" r:id="rId9"/></w:object>',
      '<x/>',
      'Equation.3',
    ],
  ])('that cannot be read are counted: an object %s', (_, shown, part, named) => {
    const { blocks, findings } = withDrawing(shown, part);
    expect(blocks).toHaveLength(2);
    expect(findingOf(findings, 'read.docx.objects').params).toEqual({ count: 1, programs: named });
  });

  test('of a text box are text of the document, as before', () => {
    const box = `<w:drawing><wps:txbx><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></wps:txbx></w:drawing>`;
    const { findings } = withDrawing(box, '<x/>');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['read.docx.textBox']);
  });
});
