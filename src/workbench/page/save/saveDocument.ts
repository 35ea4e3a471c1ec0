import type { Sheet, Workbook } from '../../host/model';
import { PackageWriter } from './PackageWriter';
import { addSettings } from './parts/addInSettings';
import { addCustomXml } from './parts/customXml';
import { metadataXml } from './parts/metadataXml';
import { StyleBook } from './parts/StyleBook';
import { TextBook } from './parts/TextBook';
import { workbookXml } from './parts/workbookXml';
import { SheetWriter } from './SheetWriter';
import { withPauses } from './withPauses';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx: values, formulas with their results, formats, sizes, hidden rows, columns and sheets,
 * merged cells, frozen panes, how sheets are printed, conditional formats, notes and comments, tables and filters, names, links, validations,
 * charts of bars, lines, areas and slices, protection (without its password), custom XML parts and settings of add-ins.
 * Other charts, and conditional formats that Excel's API made in kinds that are only kept, are left out.
 */
export async function saveDocument(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  workbook.recalculate();
  const target = new PackageWriter();
  const [styles, texts] = [new StyleBook(), new TextBook()];
  const isAddIn = (name: string): boolean => workbook.calculator?.knows(name) ?? false;
  const sheets = new SheetWriter(target, { styles, texts, isAddIn });
  target.link('', WORKBOOK, 'officeDocument');
  const ids: string[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    await sheets.add(sheet, part);
    ids.push(target.link(WORKBOOK, part, 'worksheet'));
  }
  await sheets.finish(WORKBOOK);
  await addPart(target, 'styles', styles.xml());
  await addPart(target, 'sharedStrings', withPauses(texts.pieces()));
  if (workbook.sheets.some(hasFormulas))
    await addPart(target, 'metadata', metadataXml(), 'sheetMetadata');
  await addCustomXml(target, WORKBOOK, workbook.customXmlParts);
  await addSettings(target, workbook.settings);
  await target.add(WORKBOOK, workbookXml(workbook, ids, isAddIn), `${SHEET}.sheet.main+xml`);
  return target.finish();
}

function hasFormulas({ store }: Sheet): boolean {
  return store.formulaCount > 0;
}

/** A part of which the workbook has one; `link` is its relationship, called as the part unless given. */
async function addPart(
  target: PackageWriter,
  name: string,
  xml: string | AsyncIterable<string>,
  link = name,
): Promise<void> {
  const part = `xl/${name}.xml`;
  await target.add(part, xml, `${SHEET}.${link}+xml`);
  target.link(WORKBOOK, part, link);
}
