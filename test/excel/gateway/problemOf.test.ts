import { problemOf, Refusal } from '../../../src/excel/gateway';

const officeError = (code: string, errorLocation = ''): unknown =>
  Object.assign(new Error('words of Excel'), { code, debugInfo: { errorLocation } });

test.each([
  ['InvalidOperationInCellEditMode', '', 'editing'],
  ['AccessDenied', 'Range.values', 'protected'],
  ['ItemNotFound', 'WorksheetCollection.getItem', 'sheetGone'],
  ['ItemNotFound', 'Range.values', 'sheetGone'],
  ['ItemNotFound', 'TableCollection.getItem', 'tableGone'],
  ['ItemNotFound', 'CustomXmlPartCollection.getItem', 'unknown'],
  ['ResponsePayloadSizeLimitExceeded', '', 'tooLarge'],
  ['RequestPayloadSizeLimitExceeded', '', 'tooLarge'],
  ['ConnectionFailure', '', 'offline'],
  ['ActivityLimitReached', '', 'busy'],
  ['ApiNotFound', 'Range.getMergedAreasOrNullObject', 'oldExcel'],
  ['NeverSeenBefore', '', 'unknown'],
])('%s at %s is %s, and Excel’s own words are kept', (code, at, expected) => {
  const problem = problemOf(officeError(code, at));
  expect(problem.code).toBe(expected);
  expect(problem.raw).toMatchObject({ code, message: 'words of Excel' });
  expect(problem.raw?.at ?? '').toBe(at);
});

test('a refusal of ours is its problem; what is no error of Excel is unknown', () => {
  const problem = { code: 'noRows', sheet: 'A' } as const;
  expect(problemOf(new Refusal(problem))).toBe(problem);
  expect(problemOf(new RangeError('off'))).toEqual({
    code: 'unknown',
    raw: { code: 'RangeError', message: 'off' },
  });
  expect(problemOf('text').code).toBe('unknown');
});
