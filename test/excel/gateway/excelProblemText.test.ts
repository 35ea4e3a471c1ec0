import { excelProblemText, type ExcelProblemCode } from '../../../src/report';

const CODES: Readonly<Record<ExcelProblemCode, true>> = {
  editing: true,
  protected: true,
  sheetGone: true,
  changed: true,
  tableGone: true,
  tooLarge: true,
  offline: true,
  busy: true,
  oldExcel: true,
  headerNotFound: true,
  notProducts: true,
  badMapping: true,
  emptySheet: true,
  chartSheet: true,
  ownSheet: true,
  noRows: true,
  noSelection: true,
  severalAreas: true,
  selectionOutside: true,
  invalidName: true,
  mergedInTheWay: true,
  filteredInTheWay: true,
  cantFilter: true,
  occupied: true,
  storeDamaged: true,
  storeCopied: true,
  storeNewer: true,
  partnerGone: true,
  partnerNoIds: true,
  partnerLacks: true,
  exportBeside: true,
  noModel: true,
  cancelled: true,
  timeout: true,
  unknown: true,
};

const codes = Object.keys(CODES) as ExcelProblemCode[];

describe('the words of a problem', () => {
  test.each(codes)('%s says what happened and what to do, in both languages', (code) => {
    const zh = excelProblemText({ code, detail: 'D1' }, 'zh');
    const en = excelProblemText({ code, detail: 'D1' }, 'en');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh.match(/[。；]/g)!.length).toBeGreaterThanOrEqual(2);
    expect(en.match(/[.;](?: |$)/g)!.length).toBeGreaterThanOrEqual(2);
    expect(zh + en).not.toMatch(/undefined|[{}]/);
  });

  test('no two codes say the same', () => {
    expect(new Set(codes.map((code) => excelProblemText({ code }, 'zh'))).size).toBe(codes.length);
  });

  test('the place comes first: sheet, cell', () => {
    const problem = { code: 'protected', sheet: '产品', cell: 'B2' } as const;
    expect(excelProblemText(problem, 'zh')).toMatch(/^工作表“产品”B2：/);
    expect(excelProblemText(problem, 'en')).toMatch(/^Sheet “产品”, B2: /);
    expect(excelProblemText({ code: 'tooLarge', cell: 'A9' }, 'en')).toMatch(/^A9: /);
  });

  test('Excel’s own code and message stay out of the sentence', () => {
    const raw = {
      code: 'GeneralException',
      message: 'at Object.x (excel.js:1)',
      at: 'Range.values',
    };
    for (const lang of ['zh', 'en'] as const) {
      expect(excelProblemText({ code: 'unknown', raw }, lang)).not.toMatch(
        /General|excel\.js|Range/,
      );
    }
  });

  test('a change that may be half made is said so; one that is not made is not', () => {
    const said = (effect: 'none' | 'perhaps'): string =>
      excelProblemText({ code: 'offline', effect }, 'en');
    expect(said('perhaps')).toContain('Part of the change may have been made');
    expect(said('none')).toBe(excelProblemText({ code: 'offline' }, 'en'));
  });

  test('editing says to press Enter', () => {
    expect(excelProblemText({ code: 'editing' }, 'zh')).toContain('Enter');
    expect(excelProblemText({ code: 'editing' }, 'en')).toContain('Enter');
  });
});
