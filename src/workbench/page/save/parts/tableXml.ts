import { boxAddress, type Table } from '../../../host/model';
import { attributesOf, DECLARATION, MAIN } from '../xml';
import { filterXml } from './filterXml';

/** A table's part. */
export function tableXml(table: Table): string {
  const columns = table.columns.map(
    ({ name }, index) => `<tableColumn${attributesOf({ id: index + 1, name: headerText(name) })}/>`,
  );
  const head = attributesOf({
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: boxAddress(table.box),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  });
  const style = attributesOf({
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  return (
    `${DECLARATION}<table xmlns="${MAIN}"${head}>${filterXml(table.filter)}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style}/></table>`
  );
}

/** Line breaks of a header are escaped in a column's name, in Excel's notation for what XML can't hold. */
function headerText(name: string): string {
  return name.replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_');
}
