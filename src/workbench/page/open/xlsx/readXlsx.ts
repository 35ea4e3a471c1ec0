import { Package, PackageError, readPartTree, readSharedTexts } from '../../../../ooxml';
import type { OnPiece } from '../BookPiece';
import { CellChunks } from '../CellChunks';
import { OpenError, type OpenErrorCode } from '../OpenError';
import { readAddInSettings } from './addInSettings';
import { colorReader } from './colors';
import { readCustomXml } from './customXml';
import { readSheet } from './readSheet';
import { readStyles } from './styles';
import { StyleTable } from './StyleTable';
import { readBookPart } from './workbookPart';
import type { XmlNode } from './xmlTree';

const MEGABYTE = 1024 * 1024;
const LIMITS = {
  inflatedBytes: 1536 * MEGABYTE,
  packingRatio: 200,
  suspectBytes: 100 * MEGABYTE,
  smallPartBytes: 64 * MEGABYTE,
  sharedTexts: 4e6,
};
const CODES: Readonly<Record<PackageError['fault'], OpenErrorCode>> = {
  truncated: 'damaged',
  damaged: 'damaged',
  encrypted: 'encrypted',
  notPackage: 'notAWorkbook',
  otherFormat: 'notAWorkbook',
  tooLarge: 'tooBig',
};

/** Reads an .xlsx piece by piece; throws an `OpenError`, or any other error for a damaged file. */
export async function readXlsx(bytes: Uint8Array, onPiece: OnPiece): Promise<void> {
  try {
    await readParts(new Package(bytes, LIMITS), onPiece);
  } catch (error) {
    throw error instanceof PackageError ? new OpenError(CODES[error.fault]) : error;
  }
}

async function readParts(file: Package, onPiece: OnPiece): Promise<void> {
  const book = await readBookPart(file);
  const { relations, sheets, names, activeSheet, uses1904, manual, lockedStructure } = book;
  const partOf = (type: string): string =>
    relations.find((relation) => relation.type === type)?.target ?? '';
  const treeOf = (type: string): Promise<XmlNode | undefined> => readPartTree(file, partOf(type));
  const colorOf = colorReader(await treeOf('theme'));
  const { cells, paints } = readStyles(await treeOf('styles'), colorOf);
  const shared = await readSharedTexts(file, partOf('sharedStrings'));
  const total = sheets.reduce((size, { entry }) => size + entry.size, 0);
  let read = 0;
  const chunks = new CellChunks(onPiece, () => Math.min(1, read / Math.max(1, total)));
  const styles = new StyleTable(cells, chunks, uses1904);
  const textPlaces = new Int32Array(shared.length).fill(-1);
  const context = { file, chunks, styles, paints, colorOf, shared, textPlaces, onPiece };
  let before = 0;
  for (const sheet of sheets) {
    const { size } = sheet.entry;
    await readSheet(sheet, context, (fraction) => {
      read = before + fraction * size;
    });
    before += size;
  }
  onPiece({
    kind: 'end',
    names,
    customXml: await readCustomXml(file, relations),
    settings: await readAddInSettings(file),
    activeSheet,
    manual,
    lockedStructure,
  });
}
