import { parseFormula } from '../../host/model/formula/parse';
import { type Typed, typedInput } from '../../host/model/typedInput';
import { BARE_END, NO_PARTS, type OnPiece } from './BookPiece';
import { CellChunks } from './CellChunks';
import { OpenError } from './OpenError';

/** Reads delimited text as one sheet; cells are typed as Excel types them when it opens such a file. */
export async function readText(name: string, text: string, onPiece: OnPiece): Promise<void> {
  const { default: Papa } = await import('papaparse');
  let row = 0;
  let read = 0;
  const chunks = new CellChunks(onPiece, () => read / text.length);
  const formats = new Map<string, number>();
  const formatOf = (numberFormat: string | undefined): number => {
    if (numberFormat === undefined) return 0;
    const known = formats.get(numberFormat) ?? chunks.addFormat({ numberFormat });
    formats.set(numberFormat, known);
    return known;
  };
  const year = new Date().getFullYear();
  onPiece({ kind: 'sheet', name, visibility: 'Visible', columns: [], newFormats: [] });
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, meta }) => {
      data.forEach((cell, column) => {
        if (cell === '') return;
        const { value, formula, numberFormat } = typedCell(cell, year);
        chunks.add(row, column, value, formatOf(numberFormat), formula);
      });
      row += 1;
      read = meta.cursor;
    },
  });
  if (row === 0) throw new OpenError('empty');
  chunks.flush();
  onPiece(NO_PARTS);
  onPiece(BARE_END);
}

const CELL_LIMIT = 32_767;

/** Excel cuts what is too long for a cell, and leaves a formula that it can't read as text. */
function typedCell(cell: string, year: number): Typed {
  const typed = typedInput(cell.slice(0, CELL_LIMIT), 'General', year);
  return typed.formula === undefined || isReadable(typed.formula) ? typed : { value: cell };
}

function isReadable(formula: string): boolean {
  try {
    parseFormula(formula);
    return true;
  } catch {
    return false;
  }
}
