import { boxOf, type Chart, type Sheet } from '../../../host/model';
import { UNITS_PER_POINT } from '../../open/xlsx/units';
import { attributesOf, DECLARATION, RELATIONSHIPS } from '../xml';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Where a sheet's charts lie; `ids` are the relationships to them, in their order. */
export function drawingXml(sheet: Sheet, charts: readonly Chart[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => {
    const frame =
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr${attributesOf({ id: index + 2, name: chart.name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${ids[index]!}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame>';
    const size = attributesOf({ cx: units(chart.width), cy: units(chart.height) });
    return `<xdr:oneCellAnchor>${fromXml(sheet, chart)}<xdr:ext${size}/>${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

function fromXml(sheet: Sheet, { left, top }: Chart): string {
  const [column, right] = cellBefore(left, (index) => sheet.lines.geometry(boxOf(0, index)).width);
  const [row, down] = cellBefore(top, (index) =>
    sheet.lines.isRowHidden(index) ? 0 : sheet.lines.geometry(boxOf(index, 0)).height,
  );
  return (
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${units(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff></xdr:from>`
  );
}

/** The row or column in which a point lies, and how far. */
function cellBefore(
  point: number,
  sizeOf: (index: number) => number,
): [index: number, rest: number] {
  let rest = point;
  for (let index = 0; ; index++) {
    const size = sizeOf(index);
    if (rest < size || index >= MOST_CELLS) return [index, Math.max(0, rest)];
    rest -= size;
  }
}

const MOST_CELLS = 16_000;

function units(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}
