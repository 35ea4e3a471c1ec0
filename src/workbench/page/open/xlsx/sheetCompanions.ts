import type { LineSpec, SheetParts } from '../BookPiece';
import { readChart } from './charts';
import { readNotes, readThreads } from './comments';
import { readDrawing } from './drawings';
import { relationshipsOf, type Relationship } from './relationships';
import { edgesOf } from './sheetLines';
import { readTable } from './tables';
import type { ZipFile } from './ZipFile';

/** The parts beside a sheet's own: tables, notes, comments, charts. */
type Companions = Pick<SheetParts, 'tables' | 'notes' | 'comments' | 'charts'>;

interface Lines {
  readonly rows: readonly LineSpec[];
  readonly columns: readonly LineSpec[];
}

/** Reads what a sheet's relationships lead to. */
export async function readSheetCompanions(
  zip: ZipFile,
  relationships: readonly Relationship[],
  lines: Lines,
): Promise<Companions> {
  const textsOf = async (type: string): Promise<string[]> => {
    const found = relationships.filter((one) => one.type === type);
    const texts = await Promise.all(found.map(({ target }) => zip.text(target)));
    return texts.filter((text) => text !== undefined);
  };
  const comments = (await textsOf('threadedComment')).flatMap(readThreads);
  const notes = (await textsOf('comments')).flatMap((xml) => readNotes(xml, comments));
  const tables = (await textsOf('table')).flatMap((xml) => readTable(xml) ?? []);
  return { tables, notes, comments, charts: await readCharts(zip, relationships, lines) };
}

async function readCharts(
  zip: ZipFile,
  relationships: readonly Relationship[],
  lines: Lines,
): Promise<SheetParts['charts']> {
  const drawing = relationships.find(({ type }) => type === 'drawing');
  const xml = drawing && (await zip.text(drawing.target));
  if (!drawing || xml === undefined) return [];
  const leads = await relationshipsOf(zip, drawing.target);
  const drawn = readDrawing(xml, edgesOf(lines.columns, 'columns'), edgesOf(lines.rows, 'rows'));
  const charts = await Promise.all(
    drawn.map(async ({ relationship, name, place }) => {
      const target = leads.find(({ id }) => id === relationship)?.target;
      const chart = target === undefined ? undefined : await zip.text(target);
      return chart === undefined ? undefined : readChart(chart, name, place);
    }),
  );
  return charts.filter((chart) => chart !== undefined);
}
