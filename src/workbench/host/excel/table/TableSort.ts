import type { Table } from '../../model';
import { action, excelType, readOnly } from '../define/excelType';
import { sortFields } from '../range/RangeSort';
import { TABLE_SORT } from '../tokens';

/** `Excel.TableSort`. */
export const tableSortType = excelType<Table>(TABLE_SORT, {
  since: '1.2',
  scalars: {
    Fields: readOnly('1.2', (table) =>
      table.sortFields.map(({ key, ascending }) => ({ key, ascending: ascending ?? true })),
    ),
  },
  call: {
    Apply: action('1.2', (table, args) => {
      table.sort(sortFields(args.value(0)), args.optionalFlag(1) ?? false);
    }),
    Reapply: action('1.2', (table) => {
      if (table.sortFields.length > 0) table.sort(table.sortFields);
    }),
  },
});
