import { CellChunks } from '../CellChunks';
import type { TellPiece } from '../BookPiece';
import { readAddInSettings } from './addInSettings';
import { colorReader } from './colors';
import { readCustomXml } from './customXml';
import { readSheet } from './readSheet';
import { readSharedTexts } from './sharedTexts';
import { readStyles } from './styles';
import { StyleTable } from './StyleTable';
import { readWorkbookPart } from './workbookPart';
import { ZipFile } from './ZipFile';

/** Tells an .xlsx piece by piece; throws an `OpenError`, or whatever a damaged file makes go wrong. */
export async function readXlsx(bytes: Uint8Array, tell: TellPiece): Promise<void> {
  const zip = new ZipFile(bytes);
  const workbook = await readWorkbookPart(zip);
  const { relationships, sheets, names, activeSheet, from1904, manual, lockedStructure } = workbook;
  const partOf = (type: string): string | undefined =>
    relationships.find((one) => one.type === type)?.target;
  const textOf = async (type: string): Promise<string | undefined> => {
    const part = partOf(type);
    return part === undefined ? undefined : zip.text(part);
  };
  const colorOf = colorReader(await textOf('theme'));
  const { cells, paints } = readStyles(await textOf('styles'), colorOf);
  const shared = await readSharedTexts(zip, partOf('sharedStrings'));
  const chunks = new CellChunks(tell, () => Math.min(1, zip.read / zip.size));
  const styles = new StyleTable(cells, chunks, from1904);
  const told = new Int32Array(shared.length).fill(-1);
  for (const entry of sheets)
    await readSheet(entry, { zip, chunks, styles, paints, colorOf, shared, told, tell });
  tell({
    kind: 'end',
    names,
    customXml: await readCustomXml(zip, relationships),
    settings: await readAddInSettings(zip),
    activeSheet,
    manual,
    lockedStructure,
  });
}
