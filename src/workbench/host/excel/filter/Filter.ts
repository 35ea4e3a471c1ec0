import { action, excelType, readOnly } from '../define/excelType';
import { columnIndex } from '../table/TableColumn';
import { FILTER, type ColumnOf } from '../tokens';
import type { FilterCriterion } from '../../model';
import { asList, asText } from '../define/values';
import { criterionJson, filterCriterion } from './filterCriteria';

const behavioursOf = ({ table }: ColumnOf) => table.sheet.workbook.behaviours;

function apply(column: ColumnOf, criterion: FilterCriterion | undefined): void {
  column.table.filter.setCriterion(columnIndex(column), criterion);
}

/** `Excel.Filter`: of one column of a table. */
export const filterType = excelType<ColumnOf>(FILTER, {
  since: '1.2',
  scalars: {
    Criteria: readOnly('1.2', (column) =>
      criterionJson(column.table.filter.criteria.get(columnIndex(column)), behavioursOf(column)),
    ),
  },
  call: {
    Apply: action('1.2', (column, args) => {
      apply(column, filterCriterion(args.value(0), behavioursOf(column)));
    }),
    ApplyValuesFilter: action('1.2', (column, args) => {
      apply(column, { filterOn: 'Values', values: asList(args.value(0)).map(asText) });
    }),
    ApplyCustomFilter: action('1.2', (column, args) => {
      const [criterion1, criterion2, operator] = [args.value(0), args.value(1), args.value(2)];
      const given = Object.entries({ criterion1, criterion2, operator });
      const custom = Object.fromEntries(given.filter(([, value]) => value !== null));
      apply(column, filterCriterion({ filterOn: 'Custom', ...custom }, behavioursOf(column)));
    }),
    Clear: action('1.2', (column) => {
      apply(column, undefined);
    }),
  },
});
