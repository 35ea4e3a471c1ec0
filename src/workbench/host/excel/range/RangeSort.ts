import type { SortField } from '../../model';
import type { Json } from '../../protocol/types';
import { action, excelType } from '../define/excelType';
import { notEmulated } from '../define/notEmulated';
import { asFlag, asList, asNumber, asOneOf, asRecord, given } from '../define/values';
import { RANGE_SORT } from '../tokens';

/** Sort fields as an add-in gives them. Sorting by colours and icons is not emulated. */
export function sortFields(value: Json): SortField[] {
  return asList(value).map((entry) => {
    const field = asRecord(entry);
    if (given(field['sortOn'], String, 'Value') !== 'Value') {
      throw notEmulated('sorting by colours and icons');
    }
    return { key: asNumber(field['key']), ascending: given(field['ascending'], asFlag, true) };
  });
}

/** `Excel.RangeSort`. */
export const rangeSortType = excelType(RANGE_SORT, {
  since: '1.2',
  call: {
    Apply: action('1.2', ({ sheet, box }, args) => {
      sheet.sort(box, sortFields(args.value(0)), {
        matchCase: args.optionalFlag(1) ?? false,
        hasHeaders: args.optionalFlag(2) ?? false,
        orientation: given(
          args.value(3),
          (value) => asOneOf(value, ['Rows', 'Columns'] as const),
          'Rows',
        ),
      });
    }),
  },
});
