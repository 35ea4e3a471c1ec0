import { runExcel, syncToRead, type Result } from '../../../src/excel/gateway';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel, fill, openExcel } from './openExcel';

afterEach(closeExcel);

const nameOf = async (context: Excel.RequestContext): Promise<string> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await context.sync();
  return sheet.name;
};

function queueWrite(context: Excel.RequestContext, address: string, value: string): void {
  context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
}

function problemIn<T>(result: Result<T>): Extract<Result<T>, { ok: false }>['problem'] {
  if (result.ok) throw new Error('it went well');
  return result.problem;
}

test('gives what the batch gives', async () => {
  const { sheet } = await openExcel();
  sheet.name = '产品';
  expect(await runExcel(nameOf, { access: 'read' })).toEqual({ ok: true, value: '产品' });
});

describe('a cell is being edited', () => {
  test('and goes on being edited: press Enter', async () => {
    const { workbook } = await openExcel();
    workbook.cellEditMode = true;
    const result = await runExcel(nameOf, { access: 'read', timeoutMs: 40 });
    expect(problemIn(result)).toEqual({ code: 'editing' });
  });

  test('and is left in time: waited for, nothing said', async () => {
    const { workbook } = await openExcel();
    workbook.cellEditMode = true;
    const result = runExcel(nameOf, { access: 'read', timeoutMs: 5_000 });
    setTimeout(() => (workbook.cellEditMode = false), 30);
    expect(await result).toMatchObject({ ok: true });
  });

  test('a batch that was given up sends nothing more when editing ends', async () => {
    const { workbook, sheet } = await openExcel();
    workbook.cellEditMode = true;
    let continued: Promise<unknown> = Promise.resolve();
    const batch = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.load('name');
      const failed = await syncToRead(context).catch((error: unknown) => error);
      queueWrite(context, 'A1', 'late');
      continued = context.sync().catch((error: unknown) => error);
      await continued;
      throw failed;
    };
    const problem = problemIn(await runExcel(batch, { access: 'write', timeoutMs: 40 }));
    expect(problem).toEqual({ code: 'editing', effect: 'none' });
    workbook.cellEditMode = false;
    expect(await continued).toMatchObject({ problem: { code: 'cancelled' } });
    await runExcel(nameOf, { access: 'read' });
    expect(sheet.isFilled(0, 0)).toBe(false);
  });

  test('a write that waits may still take effect, and that is said', async () => {
    const { workbook } = await openExcel();
    workbook.cellEditMode = true;
    const batch = async (context: Excel.RequestContext): Promise<void> => {
      queueWrite(context, 'A1', 'x');
      await context.sync();
    };
    const problem = problemIn(await runExcel(batch, { access: 'write', timeoutMs: 40 }));
    expect(problem).toEqual({ code: 'editing', effect: 'perhaps' });
  });
});

test('Excel answers others, but not this request: a time-out, not editing', async () => {
  const { faults } = await openExcel();
  faults.failNext('no answer');
  const result = await runExcel(nameOf, { access: 'read', timeoutMs: 40 });
  expect(problemIn(result)).toEqual({ code: 'timeout' });
});

test('a request that moves many cells may take longer, but not while a cell is edited', async () => {
  const { faults, workbook, sheet } = await openExcel({ limits: { movedCellsPerMs: 1 } });
  fill(sheet, Array<string[]>(150).fill(['moved']));
  const batch = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.load('name');
    await syncToRead(context);
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
    column.insert(Excel.InsertShiftDirection.right);
    await context.sync();
  };
  let isLong = false;
  setTimeout(() => (isLong = true), 100);
  expect(await runExcel(batch, { access: 'write', timeoutMs: 40 })).toMatchObject({ ok: true });
  expect([isLong, sheet.isFilled(149, 1)]).toEqual([true, true]);
  faults.add({ request: 2, outcome: 'no answer' });
  const result = runExcel(batch, { access: 'write', timeoutMs: 40 });
  setTimeout(() => (workbook.cellEditMode = true), 20);
  expect(problemIn(await result)).toEqual({ code: 'editing', effect: 'perhaps' });
});

describe('repeating', () => {
  test('a batch that reads is repeated after a passing failure', async () => {
    const { faults, counters } = await openExcel();
    faults.failNext({ code: 'GeneralException' }, 'after');
    expect(await runExcel(nameOf, { access: 'read' })).toMatchObject({ ok: true });
    expect(counters.syncs).toBe(2);
  });

  test('but not for ever, and Excel’s words are kept', async () => {
    const { faults, counters } = await openExcel();
    faults.add({ outcome: { code: 'ActivityLimitReached', message: 'too much' } });
    const problem = problemIn(await runExcel(nameOf, { access: 'read' }));
    expect(problem).toMatchObject({ code: 'busy', raw: { message: 'too much' } });
    expect(counters.syncs).toBe(3);
  });

  test('nor after a failure that stays', async () => {
    const { counters } = await openExcel();
    const result = await runExcel(
      async (context) => {
        context.workbook.worksheets.getItem('gone').load('name');
        await context.sync();
      },
      { access: 'read', about: { sheet: 'gone' } },
    );
    expect(problemIn(result)).toMatchObject({ code: 'sheetGone', sheet: 'gone' });
    expect(counters.syncs).toBe(1);
  });

  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.load('name');
    await syncToRead(context);
    queueWrite(context, 'A1', 'x');
    await context.sync();
  };
  const failing = (nth: number, code: string, moment: 'before' | 'after' = 'before') => ({
    request: nth,
    moment,
    outcome: { code },
  });

  test('a batch that writes is repeated while it has only read', async () => {
    const { faults, sheet } = await openExcel();
    faults.add(failing(1, 'GeneralException', 'after'));
    expect(await runExcel(write, { access: 'write' })).toMatchObject({ ok: true });
    expect(sheet.isFilled(0, 0)).toBe(true);
  });

  test('or where its write was turned away as a whole', async () => {
    const { faults, sheet } = await openExcel();
    faults.add(failing(2, 'InvalidOperationInCellEditMode'));
    expect(await runExcel(write, { access: 'write' })).toMatchObject({ ok: true });
    expect(sheet.isFilled(0, 0)).toBe(true);
  });

  test.each(['before', 'after'] as const)(
    'never once a write may have taken effect (it failed %s it did)',
    async (moment) => {
      const { faults, counters } = await openExcel();
      faults.add(failing(2, 'GeneralException', moment));
      const problem = problemIn(await runExcel(write, { access: 'write' }));
      expect(problem).toMatchObject({ code: 'unknown', effect: 'perhaps' });
      expect(counters.syncs).toBe(2);
    },
  );

  test('a failure before any write has surely changed nothing', async () => {
    const { faults } = await openExcel();
    faults.add(failing(1, 'AccessDenied'));
    const problem = problemIn(await runExcel(write, { access: 'write' }));
    expect(problem).toMatchObject({ code: 'protected', effect: 'none' });
  });
});

test('a protected sheet', async () => {
  const { sheet } = await openExcel();
  sheet.protection.protect();
  const result = await runExcel(
    async (context) => {
      queueWrite(context, 'A1', 'x');
      await context.sync();
    },
    { access: 'write', about: { sheet: 'Sheet1', cell: 'A1' } },
  );
  expect(problemIn(result)).toMatchObject({ code: 'protected', sheet: 'Sheet1', cell: 'A1' });
});

test('a request over 5 MB is turned away, and nothing of it is there', async () => {
  const { sheet } = await openExcel();
  const cells = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
  const result = await runExcel(
    async (context) => {
      queueWrite(context, 'C1', 'first');
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = cells;
      await context.sync();
    },
    { access: 'write' },
  );
  expect(problemIn(result)).toMatchObject({ code: 'tooLarge', effect: 'none' });
  expect(sheet.usedBox()).toBeUndefined();
});

test('what an older Excel does not know', async () => {
  await openExcel({ apiLevel: '1.9' });
  const result = await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
      await context.sync();
    },
    { access: 'read' },
  );
  expect(problemIn(result).code).toBe('oldExcel');
});

test('a sheet that is deleted while the batch runs', async () => {
  const { workbook, sheet } = await openExcel();
  workbook.addSheet('other');
  fill(sheet, [['a']]);
  const result = await runExcel(
    async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await context.sync();
      sheet.delete();
      active.getRange('A1').load('values');
      await context.sync();
    },
    { access: 'read' },
  );
  expect(problemIn(result).code).toBe('sheetGone');
});

describe('cancelling', () => {
  test('is heard by no request that was answered', async () => {
    await openExcel();
    const { signal } = new AbortController();
    const heard = jest.spyOn(signal, 'addEventListener');
    const unheard = jest.spyOn(signal, 'removeEventListener');
    await runExcel(nameOf, { access: 'read', signal });
    expect(heard).toHaveBeenCalled();
    expect(unheard.mock.calls.map(([, listener]) => listener)).toEqual(
      heard.mock.calls.map(([, listener]) => listener),
    );
  });

  test('ends a waiting read at once', async () => {
    const { faults } = await openExcel();
    faults.failNext('no answer');
    const stop = new AbortController();
    const result = runExcel(nameOf, { access: 'read', signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 20);
    expect(problemIn(await result)).toEqual({ code: 'cancelled' });
  });

  test('waits for a write that is on its way, and sends no other', async () => {
    const { sheet } = await openExcel();
    const stop = new AbortController();
    const result = await runExcel(
      async (context) => {
        queueWrite(context, 'A1', 'x');
        const sent = context.sync();
        stop.abort();
        await sent;
        queueWrite(context, 'A2', 'y');
        await context.sync();
      },
      { access: 'write', signal: stop.signal },
    );
    expect(problemIn(result)).toEqual({ code: 'cancelled', effect: 'perhaps' });
    expect(sheet.values(boxOf(0, 0, 2, 1))).toEqual([['x'], ['']]);
  });
});

test.each([
  ['1.19', true, undefined],
  ['1.20', true, true],
  ['1.20', false, undefined],
] as const)(
  'ExcelApi %s, in one step %s: an undo group is asked for: %s',
  async (level, isOneStep, expected) => {
    await openExcel({ apiLevel: level });
    const run = jest.spyOn(Excel, 'run');
    await runExcel(nameOf, { access: 'write', isOneStep });
    const [options] = run.mock.calls[0] as unknown as [Excel.RunOptions];
    expect(options.mergeUndoGroup).toBe(expected);
    expect(options.delayForCellEdit).toBe(true);
    run.mockRestore();
  },
);

describe('an Excel that refuses undo groups', () => {
  const write = async (context: Excel.RequestContext) => {
    queueWrite(context, 'A1', 'x');
    await context.sync();
  };

  test('is written to without one, and not asked again', async () => {
    const { sheet } = await openExcel({ excel: 'web' });
    const run = jest.spyOn(Excel, 'run');
    const options = { access: 'write', isOneStep: true } as const;
    expect(await runExcel(write, options)).toEqual({ ok: true, value: undefined });
    expect(sheet.values(boxOf(0, 0))).toEqual([['x']]);
    expect(run).toHaveBeenCalledTimes(2);
    await runExcel(write, options);
    expect(run).toHaveBeenCalledTimes(3);
    run.mockRestore();
  });
});
