import { PackageError } from '../PackageError';
import { readTags } from '../xml/readXml';
import type { ZipEntry } from '../zip/zipDirectory';
import type { Package } from './Package';
import { type Relation, readRelations } from './relations';

/** A worksheet: its name, and the part that holds its cells. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly part: string;
  readonly entry: ZipEntry;
}

/** What the workbook's own part says. */
export interface Workbook {
  readonly part: string;
  readonly relations: readonly Relation[];
  /** Worksheets in the workbook's order; charts, dialogs and macros are none. */
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904. */
  readonly uses1904: boolean;
}

const USUAL_PART = 'xl/workbook.xml';
const MAIN_TYPE =
  /spreadsheetml\.(sheet|template)\.main\+xml|sheet\.macroEnabled\.main\+xml|template\.macroEnabled\.main\+xml|addin\.macroEnabled\.main\+xml/;
/** Kinds of sheets that hold no cells of their own. */
const OTHER_SHEETS: readonly string[] = [
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
];
/** What an OpenDocument package holds. */
const OTHER_PARTS = ['mimetype', 'content.xml'];
const YES: readonly (string | undefined)[] = ['1', 'true', 'on'];

/**
 * Reads the workbook's part, wherever the package has it. Throws `notPackage` where there is none,
 * `otherFormat` where it is no XML, `damaged` where a worksheet has no part.
 */
export async function readWorkbook(file: Package): Promise<Workbook> {
  const part = await findWorkbook(file);
  const relations = await readRelations(file, part);
  const listed: { name: string; state: string; id: string | undefined }[] = [];
  let uses1904 = false;
  const roots: string[] = [];
  const attributes = ['name', 'state', ':id', 'date1904'];
  const tags = ['workbook', 'workbookPr', 'sheets', 'sheet'];
  await readTags(file.small(file.need(part)), tags, attributes, (tag, found, within) => {
    if (tag === 'workbook') roots.push(tag);
    else if (tag === 'workbookPr') uses1904 ||= YES.includes(found['date1904']);
    else if (tag === 'sheet' && within.at(-1) === 'sheets') {
      listed.push({ name: found['name'] ?? '', state: found['state'] ?? '', id: found[':id'] });
    }
  });
  if (roots.length === 0) throw new PackageError('notPackage');
  const sheets = listed.flatMap((sheet) => sheetOf(file, relations, sheet));
  return { part, relations, sheets, uses1904 };
}

function sheetOf(
  file: Package,
  relations: readonly Relation[],
  { name, state, id }: { name: string; state: string; id: string | undefined },
): ListedSheet[] {
  // Excel itself lists the modules of old macros so: a sheet that leads nowhere.
  if (id === undefined || id === '') return [];
  const relation = relations.find((candidate) => candidate.id === id);
  if (relation && OTHER_SHEETS.includes(relation.type)) return [];
  if (!relation) throw new PackageError('damaged');
  if (relation.type !== 'worksheet') return [];
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return [{ name, visibility, part: relation.target, entry: file.need(relation.target) }];
}

/** By the package's relations, else by its content types, else where all writers but few put it. */
async function findWorkbook(file: Package): Promise<string> {
  const related = (await readRelations(file, '')).filter(({ type }) => type === 'officeDocument');
  const found = related.find(({ target }) => file.find(target)) ?? (await byContentType(file));
  const part = found?.target ?? USUAL_PART;
  const isOther = part.toLowerCase().endsWith('.bin') || OTHER_PARTS.every((one) => file.find(one));
  if (isOther) throw new PackageError('otherFormat');
  if (!file.find(part)) throw new PackageError('notPackage');
  return part;
}

async function byContentType(file: Package): Promise<{ readonly target: string } | undefined> {
  const entry = file.find('[Content_Types].xml');
  if (!entry) return undefined;
  let target: string | undefined;
  const attributes = ['PartName', 'ContentType'];
  await readTags(file.small(entry), ['Override'], attributes, (_, tag) => {
    if (MAIN_TYPE.test(tag['ContentType'] ?? '')) target ??= tag['PartName'];
  });
  return target === undefined || !file.find(target) ? undefined : { target };
}
