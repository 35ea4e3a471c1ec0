import type { Workbook } from '../../model';
import { excelType, method, readOnly } from '../define/excelType';
import { FUNCTION_RESULT, FUNCTIONS } from '../tokens';

const DAY = 86_400_000;
/** Day 0 of serials from March 1900 on, and of workbooks whose dates count from 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `Excel.Functions`, as far as it depends on the workbook. */
export const functionsType = excelType<Workbook>(FUNCTIONS, {
  since: '1.2',
  call: {
    Date: method('1.2', ({ datesFrom1904 }, args) => {
      const day = Date.UTC(args.number(0), args.number(1) - 1, args.number(2));
      return FUNCTION_RESULT.of((day - (datesFrom1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
    }),
  },
});

/** `Excel.FunctionResult` */
export const functionResultType = excelType<number>(FUNCTION_RESULT, {
  since: '1.2',
  scalars: {
    Value: readOnly('1.2', (value) => value),
    Error: readOnly('1.2', () => null),
  },
});
