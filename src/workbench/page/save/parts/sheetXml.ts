import { boxAddress, boxOf, type Sheet } from '../../../host/model';
import { charactersOfPoints } from '../../open/xlsx/units';
import { columnRuns, rowHeights } from '../sheetLines';
import { attributesOf, DECLARATION, MAIN, RELATIONSHIPS } from '../xml';
import { conditionalXml } from './conditionalXml';
import { filterXml } from './filterXml';
import { type LinkedCell, linksXml } from './linksXml';
import { printXml } from './printXml';
import { protectionXml } from './protectionXml';
import { type CellBooks, rowsXml } from './rowsXml';
import { validationsXml } from './validationsXml';

/** Relationships from a sheet to the parts beside it; left out where there is none. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
  readonly cells: readonly LinkedCell[];
}

/** Lets a sheet keep its id; programs that don't know it pass over it. */
const REVISION =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ' +
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

/** A sheet's part, piece by piece. */
export function* sheetXml(sheet: Sheet, links: SheetLinks, books: CellBooks): Generator<string> {
  const used = sheet.usedBox();
  yield (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" ${REVISION}` +
    `${attributesOf({ 'xr:uid': sheet.id })}>` +
    propertiesXml(sheet) +
    `<dimension ref="${boxAddress(used ?? boxOf(0, 0))}"/>` +
    viewXml(sheet) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet, books) +
    '<sheetData>'
  );
  yield* rowsXml(sheet, used, rowHeights(sheet), books);
  const merges = sheet.merges.map((box) => `<mergeCell ref="${boxAddress(box)}"/>`);
  yield (
    '</sheetData>' +
    protectionXml(sheet.protection) +
    filterXml(sheet.autoFilter) +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
      : '') +
    conditionalXml(sheet.conditionalFormats.list, books) +
    validationsXml(sheet.validations) +
    linksXml(links.cells) +
    printXml(sheet) +
    (links.drawing === undefined ? '' : `<drawing r:id="${links.drawing}"/>`) +
    (links.notes === undefined ? '' : `<legacyDrawing r:id="${links.notes}"/>`) +
    tablesXml(links.tables) +
    '</worksheet>'
  );
}

function propertiesXml({ tabColor, print }: Sheet): string {
  const colour = tabColor === '' ? '' : `<tabColor rgb="FF${tabColor.replace('#', '')}"/>`;
  const fit = print.fit ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

function viewXml(sheet: Sheet): string {
  const active = sheet.workbook.activeSheet === sheet || undefined;
  const { rows, columns } = sheet.freezePanes;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const frozen = attributesOf({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: boxAddress(boxOf(rows, columns)),
    activePane: pane,
    state: 'frozen',
  });
  const view = attributesOf({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: active,
    workbookViewId: 0,
  });
  const inside = rows + columns > 0 ? `<pane${frozen}/><selection pane="${pane}"/>` : '';
  return `<sheetViews><sheetView${view}>${inside}</sheetView></sheetViews>`;
}

function columnsXml(sheet: Sheet, { styles }: CellBooks): string {
  const runs = columnRuns(sheet).map(({ from, count, width, hidden, format }) => {
    const style = styles.cellStyle(format);
    return `<col${attributesOf({
      min: from + 1,
      max: from + count,
      width: charactersOfPoints(width ?? sheet.lines.standardWidth),
      style: style || undefined,
      hidden: hidden || undefined,
      customWidth: width === undefined ? undefined : true,
    })}/>`;
  });
  return runs.length > 0 ? `<cols>${runs.join('')}</cols>` : '';
}

function tablesXml(ids: readonly string[]): string {
  const parts = ids.map((id) => `<tablePart r:id="${id}"/>`);
  return parts.length > 0
    ? `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`
    : '';
}
