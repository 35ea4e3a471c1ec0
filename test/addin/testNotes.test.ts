import { readFileSync } from 'node:fs';
import { datesFrom1904, emptyCells, rulebook } from '../../src/addin/functionsAtWork';
import { ownColumns } from '../../src/excel/marks';
import { SheetHeaders } from '../../src/excel/mapping';
import { insertSample } from '../../src/excel/sample/insertSample';
import { FUNCTIONS } from '../../src/functions/functionTable';
import { registerFunctions } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { boxOf, createWorkbook } from '../../src/workbench/host/model';
import { useExcel } from '../support/officeHost';
import { NO_PARTNERS } from '../functions/support/runtimes';

const excel = useExcel(() => ({ workbook: createWorkbook() }));

/** Formulas of the notes, and what their answers begin with. */
const FORMULAS = [
  ...readFileSync('docs/test-notes.md', 'utf8').matchAll(/^\| `(=.*?)` +\| (.*?) +\|$/gm),
].map(([, formula, answer]) => [formula!, answer!] as const);

/** First of the empty columns that the notes name. */
const BA = 52;

/** The texts of a column from its second row on, once no formula is busy. */
async function answers(): Promise<string[]> {
  for (;;) {
    const texts = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const range = active.getRangeByIndexes(1, BA, 24, FORMULAS.length).load('text');
      await context.sync();
      return range.text;
    });
    if (!texts.flat().includes('#BUSY!')) return texts[0]!;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the formulas of the test notes answer on the sample as the notes say', async () => {
  excel().registerFunctions(
    functionsMetadata('en', { en: 'https://x.example', zh: 'https://x.example' }),
  );
  registerFunctions({
    headers: new SheetHeaders(ownColumns),
    partners: NO_PARTNERS,
    datesFrom1904,
    emptyCells,
    rulebook,
    lang: () => 'en',
    today: () => '2026-11-29',
  });
  expect(await insertSample('en')).toEqual({ ok: true, value: 24 });
  const sheet = excel().workbook.activeSheet;
  for (const [at, [formula]] of FORMULAS.entries())
    sheet.enter(boxOf(1, BA + at, 1, 1), [[formula]]);
  const said = await answers();
  expect(said.map((text, at) => [FORMULAS[at]![0], text])).toEqual(
    FORMULAS.map(([formula, answer]) => [formula, expect.stringMatching(`^${answer}`) as string]),
  );
  const named = FORMULAS.map(([formula]) => /YOUPIN\.(\w+)/.exec(formula)![1]);
  expect(named.sort()).toEqual(Object.keys(FUNCTIONS).sort());
});
