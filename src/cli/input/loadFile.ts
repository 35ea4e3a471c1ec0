import { resolve } from 'node:path';
import type { JoinProblem } from '../../catalogue';
import { STANDARD_INPUT, openSpreadsheet, type OpenSpreadsheet } from '../../files';
import { fileProblemText, headerProblemText, otherSheetText } from '../../report';
import { text } from '../../strings';
import type { SheetOptions } from '../arguments/sheetOptions';
import { CannotRun } from '../cannotRun';
import type { Context } from '../context';
import type { Progress } from '../terminal/progress';
import { buildPart, type Part } from './buildPart';
import { SheetSearch, headSheet } from './sheetSearch';

/** The sheets of a file that take part, the one of products first. */
interface LoadedFile {
  readonly parts: readonly Part[];
  readonly problems: readonly JoinProblem[];
}

interface Opened {
  readonly file: string;
  readonly opened: OpenSpreadsheet;
  readonly context: Context;
  readonly progress: Progress;
}

const onProgress = ({ file, progress }: Opened) => ({
  onProgress: (done: number) => {
    progress.report('cli.progress.read', done, file);
  },
});

async function loadProducts(
  from: Opened,
  options: SheetOptions,
): Promise<{ readonly part: Part; readonly sheets: readonly string[] }> {
  const { file, opened, context, progress } = from;
  const { lang } = context;
  const { sheet, productRows } = options;
  const search = new SheetSearch(options);
  const read = await opened.read({
    ...(sheet !== undefined && { sheet }),
    rank: search.rank,
    ...onProgress(from),
  });
  if (!read.ok) throw new CannotRun(fileProblemText({ ...read.error, file }, lang));
  const { header, other } = headSheet(read, options);
  if (header.kind !== 'found') {
    throw new CannotRun(headerProblemText(header, file, lang, search.seen));
  }
  if (other !== undefined) {
    throw new CannotRun(otherSheetText(other, { file, sheet: read.sheet, header }, lang));
  }
  const part = await buildPart(file, read, header, productRows, context, progress);
  return { part, sheets: read.sheets };
}

/** A further sheet; undefined: blank, without a header, or none of products. What the caller says of columns is of the first. */
async function loadFurther(from: Opened, sheet: string): Promise<Part | JoinProblem | undefined> {
  const { file, opened, context, progress } = from;
  const read = await opened.read({ sheet, ...onProgress(from) });
  if (!read.ok) {
    if (read.error.code === 'empty') return undefined;
    throw new CannotRun(fileProblemText({ ...read.error, file }, context.lang));
  }
  const { header, other } = headSheet(read, { mapping: {}, productRows: [] });
  if (header.kind !== 'found' || other !== undefined) return undefined;
  if (header.absent.includes('productId')) return { kind: 'noIdColumn', part: sheet };
  return buildPart(file, read, header, [], context, progress);
}

/** Reads the products of a file, and with `--with-sheets` its other sheets with product ids in the order of the workbook. */
export async function loadFile(
  file: string,
  options: SheetOptions,
  context: Context,
  progress: Progress,
): Promise<LoadedFile> {
  const path = file === STANDARD_INPUT ? file : resolve(context.io.cwd, file);
  const from = { file, opened: await openSpreadsheet(path), context, progress };
  const { part, sheets } = await loadProducts(from, options);
  if (!options.withSheets) return { parts: [part], problems: [] };
  const parts: Part[] = [part];
  const problems: JoinProblem[] = [];
  for (const sheet of sheets) {
    if (sheet === part.source.sheet) continue;
    const further = await loadFurther(from, sheet);
    if (further === undefined) continue;
    if ('kind' in further) problems.push(further);
    else parts.push(further);
  }
  if (parts.length > 1) return { parts, problems };
  const alone = text(context.lang, 'cli.noOtherSheet', { file, sheet: part.source.sheet });
  const source = { ...part.source, warnings: [...part.source.warnings, alone] };
  return { parts: [{ ...part, source }], problems };
}
