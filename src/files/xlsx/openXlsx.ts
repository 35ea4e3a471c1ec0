import { FormatGatherer } from '../../catalogue';
import type { FileWarning } from '../../report';
import {
  type CellFormats,
  type ListedSheet,
  Package,
  type Workbook,
  readCellFormats,
  readSharedTexts,
  readWorkbook,
  scanSheet,
} from '../../ooxml';
import { LIMITS } from '../limits';
import type { OpenWorkbook } from '../openWorkbook';
import type { Platform } from '../platform';
import type { OnProgress, SheetContent } from '../types';
import { readCarried } from './readCarried';
import { SheetGrid } from './SheetGrid';

/** What all sheets of a workbook share. */
interface Shared {
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly carried: readonly FileWarning[];
}

/** Opens an .xlsx or .xlsm from its bytes; throws what `Package` and `readWorkbook` throw. */
export async function openXlsx(
  bytes: Uint8Array,
  { memoryGuard, keepsFormat }: Pick<Platform, 'memoryGuard' | 'keepsFormat'>,
): Promise<OpenWorkbook> {
  const file = new Package(bytes, LIMITS, memoryGuard());
  const workbook = await readWorkbook(file);
  let shared: Promise<Shared> | undefined;
  return {
    sheets: workbook.sheets.map(({ name, visibility }) => ({
      name,
      hidden: visibility !== 'visible',
    })),
    read: async (index, onProgress) => {
      shared ??= readShared(file, workbook);
      const gatherer = new FormatGatherer(keepsFormat);
      return readSheet(file, workbook, index, await shared, gatherer, onProgress);
    },
  };
}

async function readShared(file: Package, workbook: Workbook): Promise<Shared> {
  const partOf = (type: string): string =>
    workbook.relations.find((relation) => relation.type === type)?.target ?? '';
  const texts = await readSharedTexts(file, partOf('sharedStrings'));
  // Styles that can't be read matter only where they say which numbers are dates.
  const formats = await readCellFormats(file, partOf('styles')).catch((error: unknown) => {
    if (workbook.uses1904) throw error;
    return [];
  });
  // A part that can't be read says nothing of the cells.
  const carried = await readCarried(file, workbook.relations).catch(() => []);
  return { texts, formats, carried };
}

async function readSheet(
  file: Package,
  { sheets, uses1904 }: Workbook,
  index: number,
  { texts, formats, carried }: Shared,
  gatherer: FormatGatherer,
  onProgress: OnProgress,
): Promise<SheetContent> {
  const sheet: ListedSheet = sheets[index]!;
  const grid = new SheetGrid(formats, uses1904, gatherer);
  await scanSheet(file, sheet.entry, texts, grid, onProgress);
  const counted = [
    { kind: 'notCalculated', cells: grid.notCalculated },
    { kind: 'lostTexts', cells: grid.lost },
  ] as const;
  const warnings: FileWarning[] = [...carried, ...counted.filter(({ cells }) => cells > 0)];
  return { ...grid.finish(), warnings };
}
