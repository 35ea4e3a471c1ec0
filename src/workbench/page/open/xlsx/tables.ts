import { parseBox } from '../../../host/model';
import type { TableSpec } from '../BookPiece';
import { readFilter } from './filters';
import { childAt, childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';

/** A table by its part; undefined where it has no range. */
export function readTable(root: XmlNode): TableSpec | undefined {
  const { ref = '', id, displayName, name } = root.attributes;
  const box = parseBox(ref);
  if (!box) return undefined;
  const style = childAt(root, 'tableStyleInfo');
  const filter = readFilter(childAt(root, 'autoFilter'));
  return {
    ...(id === undefined ? {} : { id }),
    name: displayName ?? name ?? '',
    box,
    style: style?.attributes['name'] ?? '',
    headers: numberOf(root, 'headerRowCount') !== 0,
    totals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    bandedRows: flagOf(style, 'showRowStripes'),
    bandedColumns: flagOf(style, 'showColumnStripes'),
    firstColumn: flagOf(style, 'showFirstColumn'),
    lastColumn: flagOf(style, 'showLastColumn'),
    columns: childrenOf(childAt(root, 'tableColumns'), 'tableColumn').map(
      ({ attributes }) => attributes['name'] ?? '',
    ),
    ...(filter ? { filter } : {}),
  };
}
