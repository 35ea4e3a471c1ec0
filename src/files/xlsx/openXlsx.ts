import { FileFailure, damaged, tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';
import type { FileWarning } from '../../report';
import type { OpenWorkbook } from '../openWorkbook';
import type { OnProgress, SheetContent } from '../types';
import { inflatePart } from '../zip/inflatePart';
import { type ZipDirectory, type ZipEntry, partKey, readZipDirectory } from '../zip/zipDirectory';
import { CellFormats } from './cellFormats';
import { checkTree } from './checkTree';
import { readRows } from './readRows';
import { type SheetParts, packSheet } from './sheetPackage';
import { surveySheet } from './surveySheet';
import { type ListedSheet, type Relation, parseRelations, parseWorkbook } from './workbookPart';

const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The share of the work that looking through the sheet's part is, before its rows are read. */
const SURVEY_SHARE = 0.1;

/**
 * Opens an .xlsx or .xlsm from its bytes. hucre reads the cells; ours is only to see before that
 * every part it gets is as big and as whole as declared, since its streaming reader, the one that
 * can read a sparse sheet, checks neither.
 *
 * Throws `notASpreadsheet` for another kind of zip, and what `readZipDirectory` throws.
 */
export async function openXlsx(bytes: Buffer): Promise<OpenWorkbook> {
  const parts = readZipDirectory(bytes);
  if (!parts.has(WORKBOOK)) throw new FileFailure({ code: 'notASpreadsheet' });
  const { sheets: listed, uses1904 } = parseWorkbook(await textOf(bytes, parts.get(WORKBOOK)));
  const relations = parseRelations(await textOf(bytes, parts.get(WORKBOOK_RELATIONS)));
  const sheets = worksheetsOf(listed, relations, parts);
  let common: Promise<Omit<SheetParts, 'sheet'>> | undefined;
  const styles = relations.find(({ type }) => type === 'styles');
  return {
    sheets,
    read: async (index, onProgress) => {
      common ??= checkCommonParts(bytes, parts, relations, uses1904);
      const sheet = sheets[index]!.entry;
      const formats = await formatsOf(bytes, styles && parts.get(partOf(styles)));
      return readSheet(bytes, { sheet, ...(await common) }, uses1904, formats, onProgress);
    },
  };
}

async function textOf(bytes: Buffer, entry: ZipEntry | undefined): Promise<string> {
  if (!entry) throw damaged();
  if (entry.size > LIMITS.smallPartBytes) throw tooLarge(LIMITS.smallPartBytes, 'bytes');
  const pieces: Buffer[] = [];
  for await (const piece of inflatePart(bytes, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

interface FoundSheet extends ListedSheet {
  readonly entry: ZipEntry;
}

/** Chart and dialog sheets are no worksheets; a worksheet without its part is damage. */
function worksheetsOf(
  sheets: readonly ListedSheet[],
  relations: readonly Relation[],
  parts: ZipDirectory,
): FoundSheet[] {
  const found: FoundSheet[] = [];
  for (const sheet of sheets) {
    const relation = relations.find(({ id }) => id === sheet.relation);
    if (relation && relation.type !== 'worksheet') continue;
    const entry = relation && parts.get(partOf(relation));
    if (!entry) throw damaged();
    found.push({ ...sheet, entry });
  }
  return found;
}

/** The part that a relation of the workbook leads to: targets are relative to `xl/`, or start with `/`. */
function partOf({ target }: Relation): string {
  const path = new URL(encodeURI(target), 'zip://workbook/xl/').pathname;
  return partKey(decodeURIComponent(path));
}

/** The parts that all sheets share, once they are seen to be whole and not too much for hucre, which makes trees of them. */
async function checkCommonParts(
  bytes: Buffer,
  parts: ZipDirectory,
  relations: readonly Relation[],
  uses1904: boolean,
): Promise<Omit<SheetParts, 'sheet'>> {
  const entryOf = async (type: string): Promise<ZipEntry | undefined> => {
    const relation = relations.find((candidate) => candidate.type === type);
    const entry = relation && parts.get(partOf(relation));
    if (entry) await checkTree(inflatePart(bytes, entry));
    return entry;
  };
  return {
    sharedStrings: await entryOf('sharedStrings'),
    styles: uses1904 ? await entryOf('styles') : undefined,
  };
}

/** What the workbook's styles say of numbers; undefined where they can't be read, which no cell depends on. */
async function formatsOf(
  bytes: Buffer,
  styles: ZipEntry | undefined,
): Promise<CellFormats | undefined> {
  if (styles === undefined) return undefined;
  try {
    return new CellFormats(await textOf(bytes, styles));
  } catch {
    return undefined;
  }
}

async function readSheet(
  bytes: Buffer,
  parts: SheetParts,
  uses1904: boolean,
  formats: CellFormats | undefined,
  onProgress: OnProgress,
): Promise<SheetContent> {
  const survey = await surveySheet(inflatePart(bytes, parts.sheet), formats);
  if (survey.rows === 0) return { grid: [], merges: survey.merges };
  onProgress(SURVEY_SHARE);
  const workbook = packSheet(bytes, parts);
  const grid = await readRows(workbook, uses1904, survey, (fraction) => {
    onProgress(SURVEY_SHARE + (1 - SURVEY_SHARE) * fraction);
  });
  let cells = 0;
  for (const columns of survey.notCalculated.values()) cells += columns.length;
  const warnings: FileWarning[] = cells > 0 ? [{ kind: 'notCalculated', cells }] : [];
  return { grid, merges: survey.merges, formats: formats?.finish(), warnings };
}
