import { itemNotFound } from '../../engine/HostError';
import { action, excelType, method, readOnly } from '../define/excelType';
import { boxArgument } from '../range/rangeArgument';
import { Region } from '../region/Region';
import { AUTO_FILTER, RANGE, type FilterOf } from '../tokens';
import { criterionJson, filterCriterion } from './filterCriteria';

/** `Excel.AutoFilter`: of a sheet or of a table. */
export const autoFilterType = excelType<FilterOf>(AUTO_FILTER, {
  since: '1.9',
  scalars: {
    Enabled: readOnly('1.9', ({ filter }) => filter.box !== undefined),
    IsDataFiltered: readOnly('1.9', ({ filter }) => filter.filtering),
    Criteria: readOnly('1.9', ({ sheet, filter: { box, criteria } }) =>
      Array.from({ length: box?.columns ?? 0 }, (_, column) =>
        criterionJson(criteria.get(column), sheet.workbook.behaviours),
      ),
    ),
  },
  call: {
    Apply: action('1.9', ({ sheet, filter }, args) => {
      const box = boxArgument(args, 0, sheet);
      const criteria = args.value(2);
      if (criteria === null) filter.apply(box, args.optionalNumber(1));
      else filter.apply(box, args.number(1), filterCriterion(criteria, sheet.workbook.behaviours));
    }),
    ClearCriteria: action('1.9', ({ filter }) => {
      filter.clearCriteria();
    }),
    ClearColumnCriteria: action('1.14', ({ filter }, args) => {
      filter.setCriterion(args.number(0), undefined);
    }),
    Reapply: action('1.9', ({ filter }) => {
      filter.reapply();
    }),
    Remove: action('1.9', ({ filter }) => {
      filter.remove();
    }),
    GetRange: method('1.9', ({ sheet, filter }) => {
      if (!filter.box) throw itemNotFound();
      return RANGE.of(Region.of(sheet, filter.box));
    }),
    GetRangeOrNullObject: method('1.9', ({ sheet, filter }) =>
      filter.box ? RANGE.of(Region.of(sheet, filter.box)) : null,
    ),
  },
});
