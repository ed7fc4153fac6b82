/** The forms of a matrix, each loaded only when it is used. */
import type { CoverageMatrix } from '../../matrix/index.js';
import type { CommandContext } from '../terminal/command.js';

export const MATRIX_FORMATS = ['table', 'html', 'csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

const MOST_COLUMNS = 140;
const COLUMNS_OF_A_FILE = 100;

const RENDERERS: Record<
  MatrixFormat,
  (matrix: CoverageMatrix, toFile: boolean, context: CommandContext) => Promise<string>
> = {
  async table(matrix, toFile, { terminal, catalogue }) {
    const { printMatrixTable } = await import('../../print/matrix/print-table.js');
    const onScreen = terminal.answerIsTty && !toFile;
    return printMatrixTable(
      matrix,
      catalogue,
      onScreen ? Math.min(terminal.columns, MOST_COLUMNS) : COLUMNS_OF_A_FILE,
    );
  },
  async csv(matrix, _toFile, { catalogue }) {
    const { printCsv } = await import('../../print/csv.js');
    const { matrixRows } = await import('../../print/matrix/matrix-rows.js');
    return printCsv(matrixRows(matrix, catalogue));
  },
  async json(matrix) {
    const { printJson } = await import('../../print/json.js');
    return printJson(matrix);
  },
  async html(matrix, _toFile, { catalogue, language }) {
    const { renderMatrixPage } = await import('../../render/matrix/render-page.js');
    const { loadMatrixAssets } = await import('../../assets/load-report-assets.js');
    return renderMatrixPage(matrix, { catalogue, language, assets: await loadMatrixAssets() });
  },
};

export function renderMatrix(
  format: MatrixFormat,
  matrix: CoverageMatrix,
  toFile: boolean,
  context: CommandContext,
): Promise<string> {
  return RENDERERS[format](matrix, toFile, context);
}
