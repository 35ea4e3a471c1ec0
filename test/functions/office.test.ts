import {
  buildCatalogue,
  columnLetters,
  findHeader,
  layoutOf,
  type Grid,
} from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { explainCode, statusText } from '../../src/report';
import type { Rulebook } from '../../src/rulebook';
import { LANGUAGES } from '../../src/strings';
import { createWorkbook } from '../../src/workbench/host/model';
import type { StartedOffice } from '../../src/workbench/host/node';
import { useExcel } from '../support/officeHost';
import { sampleSheet } from '../support/sampleSheet';
import { size } from '../support/size';
import { book, TODAY } from './support/runtimes';
import { HELP, installFunctions } from './support/formulas';

const SHEET = '商品 表';
// Arguments are given by hand here, blanks among them; blanks.test.ts has formulas over cells.
const excel = useExcel(() => ({
  workbook: createWorkbook({ sheetNames: [SHEET] }),
  behaviours: { emptyArgumentsAreZero: false, emptyArgumentsAreNull: false },
}));

const { header, rows } = sampleSheet({ rows: 200, language: 'zh', seed: 3 });
const grid: Grid = [header, ...rows];
const LAST = columnLetters(header.length);
const evaluator = createEvaluator(book, { asOf: TODAY });

/** What each row is said to be when it is asked for alone. */
function aloneStatuses(count: number): string[] {
  const found = findHeader(grid, { headerRow: 1 });
  if (found.kind !== 'found') throw new Error('samples have a header');
  const layout = { ...layoutOf(found, { grid }), firstRow: 0 };
  return rows
    .slice(0, count)
    .map((row) => statusText(evaluator.evaluate(buildCatalogue([row], layout)).status(0), 'zh'));
}

const addressOf = (first: number, last = first): string => `'${SHEET}'!A${first}:${LAST}${last}`;

const rowCall = (name: string, at: number) => ({
  name: `YOUPIN.${name}`,
  args: [[rows[at % rows.length]!]],
  parameterAddresses: [addressOf((at % rows.length) + 2)],
});

async function fillSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(`A1:${LAST}${grid.length}`);
    range.values = grid.map((row) => [...row]);
    await context.sync();
  });
  excel().counters.reset();
}

type Outcome = Awaited<ReturnType<StartedOffice['callFunctions']>>[number];

const valueOf = (outcome: Outcome | undefined): unknown =>
  outcome?.kind === 'value' ? outcome.value : outcome;

const callOne = async (name: string, ...args: unknown[]): Promise<Outcome> => {
  const [outcome] = await excel().callFunctions([{ name: `YOUPIN.${name}`, args: args as [] }]);
  return outcome!;
};

test('thousands of formulas of one row each, in one message, read the header once', async () => {
  installFunctions(excel());
  await fillSheet();
  const calls = Array.from({ length: size(2_000, 10_000) }, (_, at) => rowCall('POOLSTATUS', at));
  const outcomes = await excel().callFunctions(calls);
  const expected = aloneStatuses(rows.length);
  expect(outcomes.map(valueOf)).toEqual(calls.map((_, at) => [[expected[at % rows.length]]]));
  // Two to read a header: what the sheet is, and its first rows. Results go back beside them.
  const asked = excel().counters.syncs;
  expect(asked).toBeLessThanOrEqual(4);
}, 60_000);

test('many rows in one call give one result for each, blank rows a blank one', async () => {
  installFunctions(excel());
  await fillSheet();
  const blank = header.map(() => '');
  const [outcome] = await excel().callFunctions([
    {
      name: 'YOUPIN.POOLSTATUS',
      args: [[header, rows[0]!, blank, rows[1]!]],
      parameterAddresses: [addressOf(1, 4)],
    },
  ]);
  const [first, second] = aloneStatuses(2);
  expect(valueOf(outcome)).toEqual([[''], [first], [''], [second]]);
});

test('a spill over 1,000 rows sees the duplicates among them, a row alone does not', async () => {
  installFunctions(excel());
  await fillSheet();
  const twice = Array.from({ length: 1000 }, () => rows[0]!);
  const call = {
    name: 'YOUPIN.GOVISSUES',
    args: [twice],
    parameterAddresses: [addressOf(2, 1001)],
  };
  const [many, alone] = await excel().callFunctions([call, rowCall('GOVISSUES', 0)]);
  const answers = valueOf(many) as string[][];
  const [[own]] = valueOf(alone) as [[string]];
  expect(answers).toHaveLength(1000);
  expect(answers.every(([text]) => text!.length > own.length)).toBe(true);
  // Excel shows it beside the formula while that is typed.
  const NAMED = {
    en: 'only found among the rows that are given together',
    zh: '只在一起选中的行之间比较',
  };
  for (const lang of LANGUAGES) {
    const about = functionsMetadata(lang, HELP).functions.find(({ id }) => id === 'GOVISSUES');
    expect(about!.description).toContain(NAMED[lang]);
  }
});

test('what cannot be answered is an error with a sentence in the language of Excel', async () => {
  installFunctions(excel(), 'en');
  await fillSheet();
  const row = rows[0]!;
  const at = [addressOf(2)];
  const cases: readonly [string, unknown[], string, RegExp][] = [
    ['POOLSTATUS', [[row], [header.slice(1)]], '#VALUE!', /header has \d+ columns/],
    ['POOLSTATUS', [[row], [header], 'soon'], '#VALUE!', /“soon” is not a date/],
    ['POOLSTATUS', [[row], [header], '05/06/2026'], '#VALUE!', /day and month/],
    ['POOLSTATUS', [[row], [header], '1999-01-01'], '#N/A', /no premium model for 1999-01-01/],
    ['POOLSTATUS', [[row], [header.map(() => 'x1')]], '#N/A', /header that is known/],
    ['POOLGAP', [[row], [header], 'contnet'], '#N/A', /Did you mean content\?/],
    ['POOLGAP', [[row], [header], 'growth'], '#N/A', /not part of the premium model/],
    ['CERTSTATUS', [[row], [header], 'Germny'], '#N/A', /Did you mean Germany\?/],
    ['CERTSTATUS', [[row], [header], 'Atlantis'], '#N/A', /Known: US, CA/],
    ['CERTNEEDED', ['', 'DE'], '#VALUE!', /Give a category/],
    ['CERTNEEDED', ['LED', ''], '#VALUE!', /Give a market/],
    ['GROWTHBAND', [''], '#VALUE!', /Give a growth score/],
    ['GROWTHBAND', ['high'], '#VALUE!', /“high” is not a growth score/],
    ['STARLEVEL', [[['', '', '', '']]], '#VALUE!', /Give 4 scores/],
    ['STARLEVEL', [[[80, 90, 70]]], '#VALUE!', /There are 3 scores; 4 are needed/],
    ['STARLEVEL', [[[80, 90, 70, 101]]], '#VALUE!', /“101” is not a score/],
    ['STARLEVEL', [[[80, 90, 70, 100]], undefined, 'ratde'], '#N/A', /Did you mean rated\?/],
    ['STARLEVEL', [[[80, 90, 70, 100]], '1999-01-01'], '#N/A', /no star rule for 1999-01-01/],
    ['RULE', [''], '#VALUE!', /Give a code or a name/],
    ['RULE', ['title_repaet'], '#N/A', /Did you mean title_repeat/],
  ];
  const outcomes = await excel().callFunctions(
    cases.map(([name, args]) => ({ name, args: args as [], parameterAddresses: at })),
  );
  cases.forEach(([, , error, message], index) => {
    expect(outcomes[index]).toEqual({
      kind: 'error',
      error,
      message: expect.stringMatching(message) as string,
    });
  });
});

test('a sheet without a header, and rows that are in no sheet, are distinguished', async () => {
  installFunctions(excel());
  const [empty, nowhere] = await excel().callFunctions([
    rowCall('POOLSTATUS', 0),
    { name: 'YOUPIN.POOLSTATUS', args: [[rows[0]!]] },
  ]);
  expect(empty).toMatchObject({ kind: 'error', error: '#N/A' });
  expect(nowhere).toMatchObject({
    kind: 'error',
    error: '#VALUE!',
    message: expect.stringContaining('请同时指定表头') as string,
  });
});

test('error values and dates among the cells are read, and do not fail the row', async () => {
  installFunctions(excel());
  const call = (cells: readonly unknown[]) => ({
    name: 'GOVISSUES',
    args: [[cells], [['owner', 'title', 'listedOn']]] as unknown[] as [],
  });
  const [broken, whole] = await excel().callFunctions([
    call(['Amy', '#DIV/0!', 46_000]),
    call(['Amy', 'LED LED LED LED strip', { type: 'Double', basicValue: 46_000 }]),
  ]);
  expect(broken?.kind).toBe('value');
  expect(valueOf(whole)).toEqual([[expect.stringMatching(/LED|标题/) as string]]);
});

test('the day can be a serial number, a written date or left out', async () => {
  installFunctions(excel());
  const ask = (asOf: unknown) => callOne('POOLSTATUS', [rows[0]!], [header], asOf);
  const today = valueOf(await ask(undefined));
  expect(valueOf(await ask(46_349))).toEqual(today);
  expect(valueOf(await ask('2026-11-23'))).toEqual(today);
  expect(valueOf(await ask('2026年11月23日'))).toEqual(today);
  // Before 2023-10-10 another model held.
  expect(valueOf(await ask('2023-01-01'))).not.toEqual(today);
});

test('stars: a row, a column, and one a row with its trouble in its own cell', async () => {
  installFunctions(excel(), 'en');
  const row = valueOf(await callOne('STARLEVEL', [[92, 91, 72, 95]], '2023-11-20'));
  expect(row).toEqual([
    [expect.stringMatching(/^2 stars \(assumed\); .*trade.*: 72; 3 stars need 80/) as string],
  ]);
  const column = [[92], [91], [72], [95]];
  expect(valueOf(await callOne('STARLEVEL', column, '2023-11-20'))).toEqual(row);
  const stores = [
    [92, 91, 72, 95],
    ['', '', '', ''],
    [92, '', 0, 95],
    [92, 91, 'x', 95],
    [95, 95, 95, 95],
  ];
  const many = valueOf(await callOne('STARLEVEL', stores, '2023-11-20', 'predicted')) as string[][];
  expect(many[0]).toEqual((row as string[][])[0]);
  expect(many[1]).toEqual(['']);
  expect(many[2]).toEqual([expect.stringMatching(/^undetermined: no score for .*marketing/)]);
  expect(many[3]).toEqual([expect.stringContaining('“x” is not a score')]);
  expect(many[4]).toEqual(['5 stars (assumed)']);
  // The rated star of October 2023 was still set by the rule of 2020.
  const rated = await callOne('STARLEVEL', [[92, 91, 72, 95]], '2023-10-20', '评定');
  expect(valueOf(rated)).toEqual([[expect.stringContaining('2 stars (public source)')]]);
});

test('bands, needed certificates and codes', async () => {
  installFunctions(excel(), 'en');
  expect(valueOf(await callOne('GROWTHBAND', 79.5))).toBe('potential product (public source)');
  expect(valueOf(await callOne('GROWTHBAND', 80))).toBe('strength product (public source)');
  for (const none of [-1, 121])
    expect(await callOne('GROWTHBAND', none)).toMatchObject({ error: '#N/A' });
  const toys = valueOf(await callOne('CERTNEEDED', 'Baby Toys', '德国')) as string;
  const known = book.certificates.requirements.filter(({ title }) => toys.includes(title.en));
  expect(known.some(({ markets }) => markets.includes('EU') || markets.includes('DE'))).toBe(true);
  expect(toys).toContain('(regulation');
  expect(toys).toEqual(valueOf(await callOne('CERTNEEDED', 'Baby Toys', 'de')));
  const lines = toys.split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(known.some(({ title }) => line.startsWith(title.en))).toBe(true);
  const rule = valueOf(await callOne('RULE', 'title_repeat')) as string;
  for (const name of ['标题有重复词', 'Repeated words in title'])
    expect(valueOf(await callOne('RULE', name))).toBe(rule);
  const explained = explainCode(book, 'title_repeat', 'en');
  if (!explained.found) throw new Error('the book has title_repeat');
  const [{ name, parts } = { name: '', parts: [] }] = explained.all;
  expect(rule.split('\n')[0]).toBe(name);
  for (const label of ['Why', 'Fix', 'Basis']) {
    const part = parts.find((one) => one.label.toLowerCase().includes(label.toLowerCase()));
    if (part) expect(rule).toContain(String(part.text));
  }
});

test('a market that is named is judged whatever the row says of its markets', async () => {
  installFunctions(excel(), 'en');
  const fields = [['owner', 'category', 'title', 'markets', 'certificates']];
  const ask = (markets: string, market?: string) =>
    callOne(
      'CERTSTATUS',
      [['Amy', 'Baby Toys', 'Baby toy car', markets, 'none at all']],
      fields,
      market,
    );
  const germany = valueOf(await ask('US', 'Germany'));
  expect(germany).toEqual([[expect.stringMatching(/^Germany: .*missing/) as string]]);
  expect(valueOf(await ask('', 'DE'))).toEqual(germany);
  expect(valueOf(await ask('DE'))).toEqual(germany);
  expect(valueOf(await ask(''))).toEqual([
    [expect.stringMatching(/^Undetermined: needs /) as string],
  ]);
});

test('other rules give other answers, also to questions that are remembered', async () => {
  const control = installFunctions(excel(), 'en');
  const fields = [['owner', 'title']];
  const ask = () => callOne('GOVISSUES', [['Amy', 'led led led led strip']], fields);
  const before = valueOf(await ask());
  expect(before).not.toEqual([['']]);
  expect(valueOf(await ask())).toEqual(before);
  const without: Rulebook = { ...book, governance: [] };
  control.setRulebook(without);
  expect(valueOf(await ask())).toEqual([['']]);
  control.forgetRulebook();
  expect(valueOf(await ask())).toEqual(before);
});

test('a call that is taken back is cancelled, and the others are answered', async () => {
  installFunctions(excel());
  await fillSheet();
  const range = Array.from({ length: 20_000 }, (_, at) => [...rows[at % rows.length]!, at]);
  const long = {
    name: 'YOUPIN.GOVISSUES',
    args: [range],
    parameterAddresses: [addressOf(2, 20_001)],
  };
  const [taken, kept] = excel().startFunctions([long, rowCall('POOLSTATUS', 0)]);
  taken!.cancel();
  expect((await taken!.outcome).kind).toBe('cancelled');
  expect(valueOf(await kept!.outcome)).toEqual([[aloneStatuses(1)[0]]]);
}, 60_000);
