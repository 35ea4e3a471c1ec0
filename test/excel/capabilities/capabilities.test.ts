import { capabilities } from '../../../src/excel/capabilities';
import { readTheme } from '../../../src/excel/capabilities/readTheme';
import { closeExcel, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

test('what Excel of Microsoft 365 can do', async () => {
  await openExcel({ excel: 'windows', locale: 'zh-CN' });
  expect(capabilities()).toMatchObject({
    apiLevel: 20,
    hasMergedAreas: true,
    hasComments: true,
    hasNotes: true,
    keepsUndo: true,
    hasUndoGroups: true,
    hasCustomFunctions: true,
    hasSharedRuntime: true,
    platform: 'windows',
    lang: 'zh',
    theme: { isDark: false, background: '#ffffff' },
  });
});

test.each([
  ['windows', 'windows'],
  ['mac', 'mac'],
  ['web', 'web'],
  ['excel2021', 'windows'],
] as const)('the platform of %s', async (excel, platform) => {
  await openExcel({ excel });
  expect(capabilities().platform).toBe(platform);
});

test('an old one, in German: English, and less', async () => {
  await openExcel({
    apiLevel: '1.9',
    locale: 'de-DE',
    requirementSets: { SharedRuntime: undefined, CustomFunctionsRuntime: undefined },
  });
  expect(capabilities()).toMatchObject({
    apiLevel: 9,
    hasMergedAreas: false,
    hasComments: false,
    hasCustomFunctions: false,
    hasSharedRuntime: false,
    lang: 'en',
  });
});

test('with a copy of the package’s client it can do no more than that, and undo is Excel’s own', async () => {
  await openExcel({ excel: 'web' });
  Reflect.deleteProperty(Excel.Workbook.prototype, 'notes');
  expect(capabilities()).toMatchObject({
    apiLevel: 15,
    hasNotes: false,
    hasUndoGroups: false,
    keepsUndo: true,
    platform: 'web',
  });
});

test.each([
  ['excel2024', 17],
  ['excel2021', 14],
] as const)('%s has neither notes nor undo of what is written', async (excel, apiLevel) => {
  await openExcel({ excel });
  expect(capabilities()).toMatchObject({ apiLevel, hasNotes: false, keepsUndo: false });
});

test('Excel is asked once', async () => {
  await openExcel();
  const first = capabilities();
  const asked = jest.spyOn(Office.context.requirements, 'isSetSupported');
  expect(capabilities()).toBe(first);
  expect(asked).not.toHaveBeenCalled();
});

describe('the theme', () => {
  const theme = (bodyBackgroundColor: string) => ({
    bodyBackgroundColor,
    bodyForegroundColor: '#FFFFFF',
  });

  test('is dark where the background is', () => {
    expect(readTheme(theme('#262626'))).toEqual({
      isDark: true,
      background: '#262626',
      foreground: '#FFFFFF',
    });
    expect(readTheme(theme('#f3f3f3')).isDark).toBe(false);
  });

  test('is the system’s where Office names none', () => {
    expect(readTheme(undefined)).toEqual({ isDark: false });
    Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
    expect(readTheme(undefined)).toEqual({ isDark: true });
    Reflect.deleteProperty(globalThis, 'matchMedia');
  });
});
