import { type RunningOffice, runOffice } from '../../../../src/workbench/host/node/runOffice';
import type { HostOptions } from '../../../../src/workbench/host/shim/HostOptions';
import { Toy } from './support/toyModel';

let office: RunningOffice | undefined;

async function start(options: HostOptions = {}): Promise<RunningOffice> {
  office = await runOffice(new Toy('One'), options);
  return office;
}
afterEach(() => {
  office?.dispose();
});

test('the default is Microsoft 365 on Windows, with everything a shared runtime has', async () => {
  const { Office } = await start();
  const supported = (name: string, version: string) =>
    Office.context.requirements.isSetSupported(name, version);
  expect(supported('ExcelApi', '1.20')).toBe(true);
  expect(supported('ExcelApi', '1.21')).toBe(false);
  expect(supported('SharedRuntime', '1.1')).toBe(true);
  expect(supported('CustomFunctionsRuntime', '1.3')).toBe(true);
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('PC');
  expect(Office.context.displayLanguage).toBe('en-US');
});

test('a Chinese Excel of an older level, without a shared runtime, in a dark theme', async () => {
  const { Office } = await start({
    apiLevel: '1.9',
    locale: 'zh-CN',
    contentLocale: 'en-GB',
    requirementSets: { SharedRuntime: undefined },
    theme: {
      bodyBackgroundColor: '#292929',
      bodyForegroundColor: '#ffffff',
      controlBackgroundColor: '#0a0b0c',
      controlForegroundColor: '#ffffff',
    },
  });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.contentLanguage).toBe('en-GB');
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#292929');
  expect(Office.context.officeTheme.controlBackgroundColor.toLowerCase()).toBe('#0a0b0c');
});

test('an API above the level is unknown to the client and to the host', async () => {
  const { Excel } = await start({ apiLevel: '1.3' });
  const called = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('One');
    await context.sync();
  });
  await expect(called).rejects.toMatchObject({ code: 'ApiNotFound' });
  const loaded = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('One').load('tabColor');
    await context.sync();
  });
  await expect(loaded).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Worksheet.tabColor' },
  });
  const everything = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('One');
    sheet.load();
    await context.sync();
    return sheet.toJSON();
  });
  expect(everything).toEqual({ id: '{0}', name: 'One' });
});
