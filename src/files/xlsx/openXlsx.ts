import { FileFailure, damaged, tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { OnProgress, SheetContent } from '../types';
import { inflatePart } from '../zip/inflatePart';
import { type ZipDirectory, type ZipEntry, partKey, readZipDirectory } from '../zip/zipDirectory';
import { DateStyles } from './dateStyles';
import { SharedStrings } from './sharedStrings';
import { type ListedSheet, type Relation, RelationsPart, WorkbookPart } from './workbookPart';
import { type CellContext, Worksheet } from './worksheet';
import { type XmlListener, scanXml } from './xmlScanner';

const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The share of the work that the shared strings are, where there are any. */
const STRINGS_SHARE = 0.4;

/**
 * Opens an .xlsx or .xlsm from its bytes; only the parts that hold cells are ever inflated.
 *
 * The cells are read with a scanner of our own rather than with hucre: on 100,000 x 40 texts hucre
 * holds the shared strings as a tree and took 3.7 GB and 23 s, its streaming reader has no merged
 * areas and checks no checksums, and both turn whatever has a date's format into a `Date`.
 *
 * Throws `notASpreadsheet` for another kind of zip, and what `readZipDirectory` throws.
 */
export async function openXlsx(bytes: Buffer): Promise<OpenWorkbook> {
  const parts = readZipDirectory(bytes);
  if (!parts.has(WORKBOOK)) throw new FileFailure({ code: 'notASpreadsheet' });
  const workbook = await listenTo(bytes, parts.get(WORKBOOK), new WorkbookPart());
  const { relations } = await listenTo(bytes, parts.get(WORKBOOK_RELATIONS), new RelationsPart());
  const sheets = worksheetsOf(workbook.sheets, relations, parts);
  let context: Promise<CellContext> | undefined;
  return {
    sheets,
    read: async (index, onProgress) => {
      context ??= readContext(bytes, parts, relations, workbook.uses1904);
      return readSheet(bytes, sheets[index]!.entry, await context, onProgress);
    },
  };
}

async function listenTo<T extends XmlListener>(
  bytes: Buffer,
  entry: ZipEntry | undefined,
  listener: T,
): Promise<T> {
  if (!entry) throw damaged();
  if (entry.size > LIMITS.smallPartBytes) throw tooLarge(LIMITS.smallPartBytes, 'bytes');
  await scanXml(inflatePart(bytes, entry), listener);
  return listener;
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

async function readContext(
  bytes: Buffer,
  parts: ZipDirectory,
  relations: readonly Relation[],
  uses1904: boolean,
): Promise<CellContext> {
  const entryOf = (type: string): ZipEntry | undefined => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation && parts.get(partOf(relation));
  };
  const strings = new SharedStrings();
  const stringsEntry = entryOf('sharedStrings');
  if (stringsEntry) await scanXml(inflatePart(bytes, stringsEntry), strings);
  const stylesEntry = uses1904 ? entryOf('styles') : undefined;
  if (!stylesEntry) return { sharedStrings: strings.texts };
  const styles = await listenTo(bytes, stylesEntry, new DateStyles());
  return { sharedStrings: strings.texts, isDateStyle1904: styles.isDate };
}

async function readSheet(
  bytes: Buffer,
  entry: ZipEntry,
  context: CellContext,
  onProgress: OnProgress,
): Promise<SheetContent> {
  const sheet = new Worksheet(context);
  const start = context.sharedStrings.length > 0 ? STRINGS_SHARE : 0;
  const pieces = counted(inflatePart(bytes, entry), (done) => {
    onProgress(start + (1 - start) * (done / entry.size));
  });
  await scanXml(pieces, sheet);
  return sheet.finish();
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}
