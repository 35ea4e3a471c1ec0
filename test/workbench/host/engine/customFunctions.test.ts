import { type RunningOffice, runOffice } from '../../../../src/workbench/host/node/runOffice';
import type { FunctionMetadata } from '../../../../src/workbench/host/customFunctions/metadata';
import { Toy } from './support/toyModel';

let office: RunningOffice;

beforeAll(async () => {
  office = await runOffice(new Toy('One'));
});
afterAll(() => {
  office.dispose();
});

/** Registers one function with its metadata. */
function define(metadata: FunctionMetadata, code: (...args: never[]) => unknown): void {
  known = [...known, metadata];
  office.host.functions.register({ functions: known });
  office.CustomFunctions.associate(metadata.id, code as (...args: unknown[]) => unknown);
}
let known: FunctionMetadata[] = [];

async function outcome(name: string, ...args: unknown[]): Promise<unknown> {
  const calls = [{ name, args: args as [] }];
  return (await office.host.functions.call(calls))[0];
}

test('values arrive as declared and results come back', async () => {
  define(
    {
      id: 'SEEN',
      name: 'SEEN',
      parameters: [
        { name: 'n', type: 'number' },
        { name: 'rows', type: 'any', dimensionality: 'matrix' },
        { name: 'label', type: 'string', optional: true },
      ],
    },
    (...args: unknown[]) => JSON.stringify(args.slice(0, 3)),
  );
  expect(await outcome('LAB.SEEN', '5', 7)).toEqual({ kind: 'value', value: '[5,[[7]],null]' });
  expect(
    await outcome(
      'seen',
      '',
      [
        ['a', ''],
        [1, true],
      ],
      3,
    ),
  ).toEqual({
    kind: 'value',
    value: '[0,[["a",""],[1,true]],"3"]',
  });
});

test('a wrong argument, an error among them and an unknown name never reach the code', async () => {
  const seen = jest.fn(() => 1);
  define({ id: 'STRICT', name: 'STRICT', parameters: [{ name: 'n', type: 'number' }] }, seen);
  expect(await outcome('STRICT', 'five')).toEqual({ kind: 'error', error: '#VALUE!' });
  expect(await outcome('STRICT')).toEqual({ kind: 'error', error: '#VALUE!' });
  expect(await outcome('STRICT', 1, 2)).toEqual({ kind: 'error', error: '#VALUE!' });
  expect(await outcome('STRICT', [[1, 2]])).toEqual({ kind: 'error', error: '#VALUE!' });
  expect(await outcome('STRICT', '#DIV/0!')).toEqual({ kind: 'error', error: '#DIV/0!' });
  expect(await outcome('NOBODY', 1)).toEqual({ kind: 'error', error: '#NAME?' });
  expect(seen).not.toHaveBeenCalled();
  expect(await outcome('STRICT', [[4]])).toEqual({ kind: 'value', value: 1 });
  expect(seen).toHaveBeenCalledTimes(1);
});

test('repeating arguments arrive as one list', async () => {
  define(
    { id: 'SUMUP', name: 'SUMUP', parameters: [{ name: 'n', type: 'number', repeating: true }] },
    (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0),
  );
  expect(await outcome('SUMUP', 1, 2, 3)).toEqual({ kind: 'value', value: 6 });
});

test('errors: #VALUE! and #N/A keep their message, others lose it, exceptions are #VALUE!', async () => {
  const { ErrorCode, Error: FunctionError } = office.CustomFunctions;
  // At run time it is an Error; its type does not say so.
  const failed = (code: CustomFunctions.ErrorCode, message: string) =>
    new FunctionError(code, message) as unknown as Error;
  define(
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', type: 'string' }] },
    (how: string) => {
      if (how === 'value') throw failed(ErrorCode.invalidValue, 'why');
      if (how === 'later') return Promise.reject(failed(ErrorCode.notAvailable, 'not yet'));
      if (how === 'zero') throw failed(ErrorCode.divisionByZero, 'lost');
      throw new TypeError('a fault');
    },
  );
  expect(await outcome('FAIL', 'value')).toEqual({
    kind: 'error',
    error: '#VALUE!',
    message: 'why',
  });
  expect(await outcome('FAIL', 'later')).toEqual({
    kind: 'error',
    error: '#N/A',
    message: 'not yet',
  });
  expect(await outcome('FAIL', 'zero')).toEqual({ kind: 'error', error: '#DIV/0!' });
  expect(await outcome('FAIL', 'other')).toMatchObject({ kind: 'error', error: '#VALUE!' });
});

test('the address and the addresses of the parameters are given to who asks for them', async () => {
  const parameters = [{ name: 'a', dimensionality: 'matrix' }];
  const result = { type: 'any', dimensionality: 'matrix' };
  const answer = (_: unknown, invocation: CustomFunctions.Invocation) => [
    [invocation.address ?? '', JSON.stringify(invocation.parameterAddresses ?? null)],
  ];
  const options = { requiresAddress: true, requiresParameterAddresses: true };
  define({ id: 'WHERE', name: 'WHERE', parameters, result, options }, answer);
  define({ id: 'NOWHERE', name: 'NOWHERE', parameters, result }, answer);
  const place = { args: [[[1]]], address: 'One!C7', parameterAddresses: ['One!A1:B1'] };
  const outcomes = await office.host.functions.call([
    { name: 'WHERE', ...place },
    { name: 'NOWHERE', ...place },
  ]);
  expect(outcomes).toEqual([
    { kind: 'value', value: [['One!C7', '["One!A1:B1"]']] },
    { kind: 'value', value: [['', 'null']] },
  ]);
});

test('a result of the wrong shape is #VALUE!', async () => {
  define(
    { id: 'ROWS', name: 'ROWS', parameters: [], result: { dimensionality: 'matrix' } },
    () => 'not rows',
  );
  define({ id: 'ONE', name: 'ONE', parameters: [] }, () => [[1]]);
  expect(await outcome('ROWS')).toMatchObject({ kind: 'error', error: '#VALUE!' });
  expect(await outcome('ONE')).toMatchObject({ kind: 'error', error: '#VALUE!' });
});

test('a cancelled call tells the function and is settled as cancelled', async () => {
  const cancelled = jest.fn();
  define(
    { id: 'SLOW', name: 'SLOW', parameters: [], options: { cancelable: true } },
    (invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = cancelled;
      return new Promise(() => undefined);
    },
  );
  const [call] = office.host.functions.start([{ name: 'SLOW', args: [] }]);
  call!.cancel();
  expect(await call!.outcome).toEqual({ kind: 'cancelled' });
  expect(cancelled).toHaveBeenCalledTimes(1);
});

test('five thousand formulas are one message and few syncs', async () => {
  define(
    { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'n', type: 'number' }] },
    (n: number) => 2 * n,
  );
  office.host.counters.reset();
  const calls = Array.from({ length: 5000 }, (_, n) => ({ name: 'LAB.TWICE', args: [n] }));
  const outcomes = await office.host.functions.call(calls);
  expect(outcomes).toHaveLength(5000);
  expect(outcomes[4999]).toEqual({ kind: 'value', value: 9998 });
  expect(office.host.counters.requests.length).toBeLessThan(10);
});
