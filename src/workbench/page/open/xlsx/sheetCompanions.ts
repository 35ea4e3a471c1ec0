import { type Package, readPartTree, readRelations, type Relation } from '../../../../ooxml';
import type { LineSpec, SheetParts } from '../BookPiece';
import { readChart } from './charts';
import { readNotes, readThreads } from './comments';
import { readDrawing } from './drawings';
import { edgesOf } from './sheetLines';
import { readTable } from './tables';
import type { XmlNode } from './xmlTree';

/** The parts beside a sheet's own: tables, notes, comments, charts. */
type Companions = Pick<SheetParts, 'tables' | 'notes' | 'comments' | 'charts'>;

interface Lines {
  readonly rows: readonly LineSpec[];
  readonly columns: readonly LineSpec[];
}

/** Reads the parts in a sheet's relations. */
export async function readSheetCompanions(
  file: Package,
  relations: readonly Relation[],
  lines: Lines,
): Promise<Companions> {
  const partsOf = async (type: string): Promise<XmlNode[]> => {
    const found = relations.filter((one) => one.type === type);
    const parts = await Promise.all(found.map(({ target }) => readPartTree(file, target)));
    return parts.filter((part) => part !== undefined);
  };
  const comments = (await partsOf('threadedComment')).flatMap(readThreads);
  const notes = (await partsOf('comments')).flatMap((part) => readNotes(part, comments));
  const tables = (await partsOf('table')).flatMap((part) => readTable(part) ?? []);
  return { tables, notes, comments, charts: await readCharts(file, relations, lines) };
}

async function readCharts(
  file: Package,
  relations: readonly Relation[],
  lines: Lines,
): Promise<SheetParts['charts']> {
  const target = relations.find(({ type }) => type === 'drawing')?.target ?? '';
  const drawing = await readPartTree(file, target);
  if (!drawing) return [];
  const leads = await readRelations(file, target);
  const drawn = readDrawing(
    drawing,
    edgesOf(lines.columns, 'columns'),
    edgesOf(lines.rows, 'rows'),
  );
  const charts = await Promise.all(
    drawn.map(async ({ relationship, name, place }) => {
      const part = leads.find(({ id }) => id === relationship)?.target ?? '';
      const chart = await readPartTree(file, part);
      return chart === undefined ? undefined : readChart(chart, name, place);
    }),
  );
  return charts.filter((chart) => chart !== undefined);
}
