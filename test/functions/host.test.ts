import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { startOffice } from '../../src/workbench/host/node';
import { useExcel } from '../support/officeHost';
import { HELP, installFunctions } from './support/formulas';

const excel = useExcel();

test('errors reach the functions because their file says so once for all of them', async () => {
  installFunctions(excel());
  const call = { name: 'GROWTHBAND', args: ['#REF!'] };
  const [taken] = await excel().callFunctions([call]);
  expect(taken).toMatchObject({ error: '#VALUE!', message: expect.any(String) as string });
  const { functions } = functionsMetadata('zh', HELP);
  excel().registerFunctions({ functions });
  const [refused] = await excel().callFunctions([call]);
  expect(refused).toEqual({ kind: 'error', error: '#REF!' });
});

test('Excel 2021 takes the metadata, and would not with a flag for errors beside that for rich values', async () => {
  const old = await startOffice({ excel: 'excel2021' });
  const metadata = functionsMetadata('zh', HELP);
  old.registerFunctions(metadata);
  const both = { ...metadata, allowErrorForDataTypeAny: true };
  expect(() => {
    old.registerFunctions(both);
  }).toThrow('both flags');
  old.dispose();
});

test('a preview of many rows reads and judges nothing; one of a row is answered as a cell is', async () => {
  installFunctions(excel(), 'en');
  const { workbook, counters, previewFunction, callFunctions } = excel();
  const of = (rows: readonly (readonly string[])[]) => ({ name: 'POOLSTATUS', args: [rows] });
  const isShown = workbook.behaviours.has('previewsCalculate');
  const said = { kind: 'value', value: [['3 results, one for each row']] };
  expect(await previewFunction(of([['a'], ['b'], ['c']]))).toEqual(isShown ? said : undefined);
  expect(counters.syncs).toBe(0);
  const [inCell] = await callFunctions([of([['a']])]);
  expect(await previewFunction(of([['a']]))).toEqual(isShown ? inCell : undefined);
});

test('an Excel that is taken down starts no timers any more', async () => {
  const office = await startOffice();
  // The window of a page has the timers of every page.
  const page = office.window as unknown as Pick<Window, 'setTimeout' | 'setInterval'>;
  const before = jest.fn();
  const after = jest.fn();
  page.setTimeout(before, 0);
  page.setInterval(before, 0);
  office.dispose();
  page.setTimeout(after, 0);
  page.setInterval(after, 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(before).not.toHaveBeenCalled();
  expect(after).not.toHaveBeenCalled();
});
