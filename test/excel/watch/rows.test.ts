import type { RawCell } from '../../../src/catalogue';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel } from '../gateway/openExcel';
import { expectCurrent, watched, type Watched } from './watched';

afterEach(closeExcel);

const HEADER = ['产品ID', '产品名称', '类目', '颜色', '价格', '起订量'];
const LAMP: RawCell[] = ['1600000000002', 'LED Desk Lamp Foldable', 'Lamps', 'white', 6.5, 50];
const SPEAKER: RawCell[] = ['1600000000001', 'Portable Speaker', 'Speakers', 'black', 12, 20];
const RED: RawCell[] = ['', '', '', 'red', 13, ''];

const isBlank = (line: readonly string[] | undefined): boolean =>
  line?.every((text) => text === '') ?? true;

async function edit(excel: Watched, row: number, cells: readonly RawCell[]): Promise<void> {
  excel.sheet.enter(boxOf(row, 0, 1, cells.length), [[...cells]]);
  await excel.settle();
  await expectCurrent(excel);
}

/** All judged at once, or the edited rows first. */
describe.each([1_000, 0])('with up to %i products judged at once', (fewRows) => {
  test('a row that becomes a total loses its marks, and gets them back', async () => {
    const excel = await watched([HEADER, SPEAKER, LAMP, SPEAKER], { fewRows });
    expect(isBlank(excel.lines()[1])).toBe(false);
    await edit(excel, 2, ['', '合计', '', '', 18.5, 70]);
    expect(isBlank(excel.lines()[1])).toBe(true);
    await edit(excel, 2, LAMP);
    expect(isBlank(excel.lines()[1])).toBe(false);
  });

  test('what is edited in the first row of a listing shows in all its rows', async () => {
    const excel = await watched([HEADER, SPEAKER, RED, LAMP], { fewRows });
    const before = excel.lines();
    await edit(excel, 1, [...SPEAKER.slice(0, 1), 'speaker', ...SPEAKER.slice(2)]);
    expect(excel.lines()[1]).not.toEqual(before[1]);
    await edit(excel, 1, SPEAKER);
    expect(excel.lines()).toEqual(before);
  });

  test('rows that come into a listing, or between its merged cells, are of it', async () => {
    const excel = await watched([HEADER, SPEAKER, RED, LAMP], {
      fewRows,
      prepare: (sheet) => {
        for (const column of [0, 1, 2, 5]) sheet.merge(boxOf(1, column, 2, 1));
      },
    });
    excel.sheet.insert(boxOf(2, 0, 1, 16_384), 'Down');
    await excel.settle();
    await edit(excel, 2, ['', '', '', 'blue', 14, '']);
  });

  test('a header of another table after a gap takes the rows below it along', async () => {
    const other = ['ACME', '555-0100', 'Road 1', '', '', ''];
    const excel = await watched([HEADER, SPEAKER, [], ['A', 'B', 'C', '', '', ''], other], {
      fewRows,
    });
    await edit(excel, 3, ['客户', '电话', '地址', '', '', '']);
    expect(isBlank(excel.lines()[3])).toBe(true);
    await edit(excel, 3, LAMP);
    expect(isBlank(excel.lines()[2])).toBe(false);
  });
});
