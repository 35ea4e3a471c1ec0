import { type RunningOffice, runOffice } from '../../../../src/workbench/host/node/runOffice';
import { Toy } from './support/toyModel';

let office: RunningOffice;
let toy: Toy;

beforeEach(async () => {
  toy = new Toy('One', 'Two');
  office = await runOffice(toy);
});
afterEach(() => {
  office.dispose();
});

/** What an add-in sees of a failure. */
async function failure(work: () => Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await work();
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error('nothing failed');
}

test('a write is there for the next read, over two syncs and through the same proxy', async () => {
  const seen = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('One').getRange('A1:A2');
    range.values = [['x'], [2]];
    range.load('values, address, format/fill/color');
    await context.sync();
    const before = range.format.fill.color;
    range.format.fill.color = '#FF0000';
    range.load('format/fill/color');
    await context.sync();
    return [range.values, range.address, before, range.format.fill.color];
  });
  expect(seen).toEqual([[['x'], [2]], 'One!A1:A2', '#FFFFFF', '#FF0000']);
});

test('items of a collection are loaded with what was asked, and can be gone on from', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const count = sheets.getCount();
    await context.sync();
    const second = sheets.items[1]!;
    second.getRange('A1').values = [['here']];
    await context.sync();
    expect(() => second.tabColor).toThrow(/load/);
    return [sheets.items.map((sheet) => sheet.name), count.value];
  });
  expect(seen).toEqual([['One', 'Two'], 2]);
  expect(toy.find('Two')?.cells.get(1)).toBe('here');
});

test('top and skip page through a collection', async () => {
  const names = await office.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Two']);
});

test('a load without names loads all scalars; a load of a format loads its scalars', async () => {
  const seen = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('One');
    const range = sheet.getRange('A1');
    sheet.load();
    range.load('format');
    await context.sync();
    return [sheet.name, sheet.tabColor, range.format.wrapText];
  });
  expect(seen).toEqual(['One', '#112233', false]);
});

test('a null object says so, and so does what is reached through it', async () => {
  const seen = await office.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
    const below = missing.getRange('A1');
    const present = context.workbook.worksheets.getItemOrNullObject('One');
    missing.load('name');
    below.load('address');
    present.load('isNullObject, name');
    await context.sync();
    return [missing.isNullObject, below.isNullObject, present.isNullObject, present.name];
  });
  expect(seen).toEqual([true, true, false, 'One']);
});

test('calls and writes on a null object do nothing', async () => {
  await office.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
    missing.name = 'Other';
    missing.getRange('A1').values = [[1]];
    missing.delete();
    context.workbook.worksheets.add('Nope');
    await context.sync();
  });
  expect(toy.sheets.map((sheet) => sheet.name)).toEqual(['One', 'Two', 'Nope']);
});

test('what came before a failing action has taken effect, what came after has not', async () => {
  const error = await failure(() =>
    office.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem('One').getRange('A1').values = [['before']];
      sheets.getItem('Nope').getRange('A1').values = [['never']];
      sheets.getItem('One').getRange('A2').values = [['after']];
      await context.sync();
    }),
  );
  expect(error).toEqual({
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    location: 'WorksheetCollection.getItem',
  });
  expect(toy.find('One')?.cells.get(1)).toBe('before');
  expect(toy.find('One')?.cells.has(2)).toBe(false);
});

test('an API that the table lacks fails loudly with its name', async () => {
  const call = await failure(() =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').calculate(true);
      await context.sync();
    }),
  );
  const property = await failure(() =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRange('A1').load('rowHidden');
      await context.sync();
    }),
  );
  expect(call).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.calculate' });
  expect(property).toMatchObject({ code: 'ApiNotFound', location: 'Range.rowHidden' });
});

test('several properties at once, by set()', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('One').getRange('A1');
    range.set({ values: [['v']], format: { fill: { color: '#00FF00' } } });
    await context.sync();
  });
  expect(toy.find('One')?.cells.get(1)).toBe('v');
  expect(toy.find('One')?.cells.get(-1)).toBe('#00FF00');
});

test('ranges are kept while a run uses them and let go at its end', async () => {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('One').getRange('A1');
    range.load('address');
    await context.sync();
    expect(office.host.keptObjects).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(office.host.keptObjects).toBe(0);
  expect(office.host.counters.syncs).toBe(1);
});

test('a change reaches the handler that the add-in added, and no longer after it was removed', async () => {
  const addresses: string[] = [];
  const values: unknown[] = [];
  const handler = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('One');
    const added = sheet.onChanged.add(async (event) => {
      addresses.push(event.address);
      await office.Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('values');
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
    return added;
  });
  toy.find('One')!.cells.set(3, 42);
  toy.tellChanged(toy.find('One')!, 3);
  while (values.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  const heard = new Promise<string>((resolve) => {
    void office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      sheet.onChanged.add((event) => {
        resolve(event.address);
        return Promise.resolve();
      });
      await context.sync();
      toy.tellChanged(toy.find('One')!, 4);
    });
  });
  expect(await heard).toBe('A4');
  expect(addresses).toEqual(['A3']);
  expect(values).toEqual([[[42]]]);
});

test('settings of the document are written and read back', async () => {
  const { settings } = office.Office.context.document;
  settings.set('plate', { n: 96 });
  await new Promise((resolve) => {
    settings.saveAsync(resolve);
  });
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get('plate')).toEqual({ n: 96 });
});
