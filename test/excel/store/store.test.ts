import { z } from 'zod';
import { runExcel, type Result } from '../../../src/excel/gateway';
import {
  NAMESPACE,
  findStored,
  queueSave,
  readStore,
  type Section,
  type StoreDocument,
} from '../../../src/excel/store';
import { envelopeXml } from '../../../src/excel/store/envelope';
import { closeExcel, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

const notes: Section<string[]> = { name: 'notes', schema: z.array(z.string()), empty: [] };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const read = async (): Promise<StoreDocument> =>
  valueOf(await runExcel(readStore, { access: 'read' }));

const save = (value: string[]): Promise<Result<undefined>> =>
  runExcel(
    async (context) => {
      const document = await readStore(context);
      document.set(notes, value);
      queueSave(context, document);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['marked']];
      await context.sync();
      return undefined;
    },
    { access: 'write' },
  );

test('what is saved is there in the next run, in one part of our namespace', async () => {
  const { workbook, counters } = await openExcel();
  valueOf(await save(['一', '<b> & "c" ]]>\u0001\uFFFE']));
  expect((await read()).get(notes)).toEqual(['一', '<b> & "c" ]]>\u0001\uFFFE']);
  expect(workbook.customXmlParts.map((part) => part.namespaceUri)).toEqual([NAMESPACE]);
  counters.reset();
  valueOf(await save(['二']));
  expect(workbook.customXmlParts).toHaveLength(1);
  expect((await read()).get(notes)).toEqual(['二']);
});

test('a save goes in the same request as other changes: three in all', async () => {
  const { counters } = await openExcel();
  valueOf(await save(['x']));
  counters.reset();
  valueOf(await save(['y']));
  expect(counters.syncs).toBe(3);
});

test('a save that never reached Excel leaves the old document', async () => {
  const { faults } = await openExcel();
  valueOf(await save(['old']));
  faults.add({ request: 3, outcome: { code: 'GeneralException' } });
  expect((await save(['new'])).ok).toBe(false);
  expect((await read()).get(notes)).toEqual(['old']);
});

test.each([[false], [true]])(
  'several saves of one run make one part (one was there: %s)',
  async (was) => {
    const { workbook } = await openExcel();
    if (was) {
      for (const saved of ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'])
        workbook.addCustomXmlPart(envelopeXml({ version: 1, revision: 1, saved, sections: {} }));
    }
    const batch = async (context: Excel.RequestContext): Promise<void> => {
      const document = await readStore(context);
      for (const step of ['begun', 'done']) {
        document.set(notes, [step]);
        queueSave(context, document);
        await context.sync();
      }
    };
    valueOf(await runExcel(batch, { access: 'write' }));
    expect(workbook.customXmlParts).toHaveLength(1);
    expect((await read()).get(notes)).toEqual(['done']);
  },
);

test('parts of other add-ins are left alone', async () => {
  const { workbook } = await openExcel();
  workbook.addCustomXmlPart('<theirs xmlns="urn:theirs">1</theirs>');
  valueOf(await save(['x']));
  const removed = await runExcel(
    async (context) => {
      (await findStored(context))();
      await context.sync();
    },
    { access: 'write' },
  );
  valueOf(removed);
  expect(workbook.customXmlParts.map((part) => part.xml)).toEqual([
    '<theirs xmlns="urn:theirs">1</theirs>',
  ]);
});

test('a damaged part: a problem, a fresh document, and the next save heals it', async () => {
  const { workbook } = await openExcel();
  const damaged = `<workbook xmlns="${NAMESPACE}">{"version":1,</workbook>`;
  workbook.addCustomXmlPart(damaged);
  const document = await read();
  expect(document.problems).toEqual([{ code: 'storeDamaged' }]);
  expect(document.get(notes)).toEqual([]);
  valueOf(await save(['healed']));
  const healed = await read();
  expect(healed.problems).toEqual([]);
  expect(healed.get(notes)).toEqual(['healed']);
  expect(workbook.customXmlParts).toHaveLength(1);
  expect(workbook.customXmlParts[0]!.xml).toContain('{\\"version\\":1,');
});

test('several parts: the newest is used, and the next save makes them one', async () => {
  const { workbook } = await openExcel();
  const part = (saved: string, value: string): string =>
    envelopeXml({ version: 1, revision: 1, saved, sections: { notes: [value] } });
  workbook.addCustomXmlPart(part('2026-02-02T00:00:00.000Z', 'newer'));
  workbook.addCustomXmlPart(part('2026-01-01T00:00:00.000Z', 'older'));
  const document = await read();
  expect(document.get(notes)).toEqual(['newer']);
  expect(document.problems).toEqual([{ code: 'storeCopied' }]);
  valueOf(await save(['one']));
  expect(workbook.customXmlParts).toHaveLength(1);
  expect((await read()).problems).toEqual([]);
});

test('nothing set, nothing saved', async () => {
  const { workbook } = await openExcel();
  const batch = async (context: Excel.RequestContext): Promise<void> => {
    const document = await readStore(context);
    document.get(notes);
    queueSave(context, document);
    await context.sync();
  };
  valueOf(await runExcel(batch, { access: 'write' }));
  expect(workbook.customXmlParts).toHaveLength(0);
});
