import { type RunningOffice, runOffice } from '../../../../src/workbench/host/node/runOffice';
import type { HostOptions } from '../../../../src/workbench/host/shim/HostOptions';
import { Toy } from './support/toyModel';

let office: RunningOffice;
let toy: Toy;

async function start(options: HostOptions = {}): Promise<void> {
  toy = new Toy('One');
  office = await runOffice(toy, options);
}
afterEach(() => {
  office.dispose();
});

function write(value: unknown, options: { delayForCellEdit?: boolean } = {}): Promise<void> {
  return office.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('One').getRange('A1').values = [[value]];
    await context.sync();
  });
}

function read(address: string): Promise<unknown> {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('One').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

const cell = () => toy.find('One')?.cells.get(1);

test('a request above the limit is refused and changes nothing; one below it passes', async () => {
  await start({ limits: { requestBytes: 2000 } });
  await expect(write('长'.repeat(700))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  expect(cell()).toBeUndefined();
  await write('长'.repeat(200));
  expect(cell()).toBe('长'.repeat(200));
});

test('a response above the limit fails', async () => {
  await start({ limits: { responseBytes: 2000 } });
  await write('x'.repeat(3000));
  await expect(read('A1')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('the web limit of 5 MB holds without being asked for', async () => {
  await start();
  await expect(write('x'.repeat(5_000_000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
});

test('a read of too many cells silently gives null', async () => {
  await start({ limits: { cellsPerRead: 3 } });
  expect(await read('A1:A3')).toEqual([[''], [''], ['']]);
  expect(await read('A1:A4')).toBeNull();
});

test('a list of addresses that is too long is an invalid argument', async () => {
  await start({ limits: { addressCharacters: 5 } });
  const areas = (address: string) =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('One').getRanges(address);
      await context.sync();
    });
  await expect(areas('A1:A22')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await areas('A1:A2');
});

test('syncs, bytes and objects are counted from the last reset', async () => {
  await start();
  await write('a');
  await read('A1');
  const { counters } = office.host;
  expect(counters.syncs).toBe(2);
  expect(counters.requests.map((request) => request.kind)).toContain('cleanup');
  expect(counters.largestRequest).toBeGreaterThan(100);
  expect(counters.bytesOut).toBeGreaterThan(counters.largestRequest);
  expect(counters.objects).toBe(8);
  counters.reset();
  await write('长'.repeat(1000));
  expect(counters.syncs).toBe(1);
  expect(counters.bytesOut).toBeGreaterThan(3000);
  expect(counters.bytesOut).toBeLessThan(5000);
});

test('the n-th request fails before or after it took effect, once', async () => {
  await start();
  office.host.faults.add({ request: 2, outcome: { code: 'GeneralException' } });
  await write('first');
  await expect(write('second')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(cell()).toBe('first');
  office.host.faults.failNext({ code: 'AccessDenied', message: 'no' }, 'after');
  await expect(write('third')).rejects.toMatchObject({ code: 'AccessDenied', message: 'no' });
  expect(cell()).toBe('third');
  await write('fourth');
  expect(cell()).toBe('fourth');
});

test('requests of a kind fail until the faults are cleared', async () => {
  await start();
  office.host.faults.add({
    when: (request) => request.Actions.some((action) => action.Name === 'Values'),
    outcome: { code: 'GeneralException' },
  });
  await expect(write(1)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(await read('A1')).toEqual([['']]);
  await expect(write(1)).rejects.toMatchObject({ code: 'GeneralException' });
  office.host.faults.clear();
  await write(1);
});

test('a request that is never answered stays open', async () => {
  await start();
  office.host.faults.failNext('no answer');
  const answered = jest.fn();
  void write(1).then(answered, answered);
  // Later requests are answered, each after those before it.
  for (let later = 0; later < 3; later++) await read('A2');
  expect(answered).not.toHaveBeenCalled();
  expect(cell()).toBeUndefined();
});

test('in cell edit mode requests are refused, unless the client waits for its end', async () => {
  await start();
  toy.editing = true;
  await expect(write('now')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const later = write('later', { delayForCellEdit: true });
  await expect(write('now')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(cell()).toBeUndefined();
  toy.editing = false;
  await later;
  expect(cell()).toBe('later');
});

test('nothing is answered after the host was taken down', async () => {
  await start();
  office.dispose();
  const answered = await Promise.race([
    write(1).then(() => true),
    new Promise((resolve) => setTimeout(resolve, 30, false)),
  ]);
  expect(answered).toBe(false);
});
