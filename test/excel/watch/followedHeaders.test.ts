import { SheetHeaders } from '../../../src/excel/mapping';
import { FollowedHeaders } from '../../../src/excel/watch/followedHeaders';
import { closeExcel, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

type Tell = (event: { worksheetId: string; address?: string }) => Promise<void>;

const EVENTS = ['onChanged', 'onDeleted', 'onRowSorted', 'onColumnSorted', 'onNameChanged'];

/** An Excel that takes any handler, and what it was given by event. */
function fakeExcel(): Map<string, Tell[]> {
  const handlers = new Map<string, Tell[]>();
  const events = EVENTS.map((event) => {
    const add = (tell: Tell) => handlers.set(event, [...(handlers.get(event) ?? []), tell]);
    return [event, { add }];
  });
  const context = {
    workbook: { worksheets: Object.fromEntries(events) as unknown },
    sync: () => Promise.resolve(),
  };
  const run = (_: unknown, batch: (given: typeof context) => Promise<unknown>) => batch(context);
  Object.assign(globalThis.Excel, { run });
  return handlers;
}

/** Headers of one sheet whose meaning changes whenever it is read again. */
class Read extends SheetHeaders {
  again: (readonly string[] | undefined)[] = [];

  override layoutFor() {
    return Promise.resolve({ ok: true, value: { columns: {}, firstRow: 1 } } as const);
  }

  override hasRead = (sheetId: string) => sheetId === 'products';

  override names = () => ['Products'];

  override namesOf = (sheetId: string, row: number) =>
    sheetId === 'products' && row < 200 ? ['Products'] : [];

  override refresh(names?: readonly string[]) {
    this.again.push(names);
    return Promise.resolve(true);
  }
}

async function follow(apiLevel: 9 | 10 | 16 | 17) {
  await openExcel({ apiLevel: `1.${apiLevel}` });
  const handlers = fakeExcel();
  const headers = new Read();
  const changed = jest.fn();
  const followed = new FollowedHeaders(headers, changed);
  await Promise.all([0, 1, 2].map((column) => followed.layoutFor('Products', column, 9)));
  const tell = async (event: string, ...args: Parameters<Tell>) => {
    for (const handler of handlers.get(event) ?? []) await handler(...args);
  };
  return { handlers, headers, changed, tell };
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilCalled(changed: jest.Mock): Promise<void> {
  while (changed.mock.calls.length === 0) await after(10);
}

test.each<[9 | 10 | 17, string[]]>([
  [9, ['onChanged', 'onDeleted']],
  [10, ['onChanged', 'onDeleted', 'onRowSorted', 'onColumnSorted']],
  [17, EVENTS],
])('at ExcelApi 1.%i one set of handlers is added for all questions', async (apiLevel, events) => {
  const { handlers } = await follow(apiLevel);
  expect([...handlers].map(([event, { length }]) => [event, length])).toEqual(
    events.map((event) => [event, 1]),
  );
});

test('a row of edits is one reading, and what lies below is none', async () => {
  const { headers, changed, tell } = await follow(17);
  await tell('onChanged', { worksheetId: 'products', address: 'A300' });
  await tell('onChanged', { worksheetId: 'other', address: 'A1' });
  await tell('onChanged', { worksheetId: 'products', address: 'C1' });
  await tell('onChanged', { worksheetId: 'products', address: 'D1:D2' });
  await untilCalled(changed);
  expect(headers.again).toEqual([['Products']]);
});

test('a sheet that is renamed is read again by its name', async () => {
  const { headers, changed, tell } = await follow(17);
  await tell('onNameChanged', { worksheetId: 'products' });
  await untilCalled(changed);
  expect(headers.again).toEqual([['Products']]);
});

test('where names are not heard of, an edit of an unknown sheet has all read again', async () => {
  const { headers, changed, tell } = await follow(16);
  await tell('onChanged', { worksheetId: 'other', address: 'A300' });
  await untilCalled(changed);
  expect(headers.again).toEqual([['Products']]);
});
