import type { CheckResult } from '../../../src/excel/check';
import { writeNotes, type NoteOptions } from '../../../src/excel/notes';
import { noteSize } from '../../../src/excel/notes/noteSize';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { noteTexts } from '../../../src/report';
import { boxOf, snapshot, type Workbook } from '../../../src/workbench/host/model';
import type { StartOptions } from '../../../src/workbench/host/node';
import { excelOf } from '../../support/officeHost';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { checked } from '../reportSheet/reportOf';

afterEach(closeExcel);

const ROWS = 12;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });

async function opened(host: StartOptions = { excel: excelOf(18) }) {
  const excel = await openExcel(host);
  fill(excel.sheet, grid);
  const check = await checked();
  const write = (more: Partial<NoteOptions> = {}) => writeNotes({ check, lang: 'zh', ...more });
  return { ...excel, check, write };
}

/** Every note that there is to write: cell → text. */
function expected({ verdict, layout, catalogue }: CheckResult): Map<string, string> {
  const all = Array.from({ length: catalogue.size }, (_, index) =>
    noteTexts(verdict, index, 'zh').map(({ field, text }): [string, string] => [
      `${catalogue.rowNumbers[index]! - 1} ${layout.columns[field]!}`,
      text,
    ]),
  );
  return new Map(all.flat());
}

const notesIn = ({ notes }: Workbook): Map<string, string> =>
  new Map(notes.map(({ row, column, content }) => [`${row} ${column}`, content]));

test('each failing cell gets its explanation; twice does not double', async () => {
  const { workbook, check, write } = await opened();
  const wanted = expected(check);
  expect(wanted.size).toBeGreaterThan(10);
  for (let run = 0; run < 2; run++) {
    expect(await write({ chunkBytes: 2_000 })).toEqual({
      ok: true,
      value: { written: wanted.size, left: 0, taken: 0 },
    });
    expect(notesIn(workbook)).toEqual(wanted);
  }
});

test('cells with a note or a comment keep it', async () => {
  const { workbook, sheet, check, write } = await opened();
  const [first, second] = [...expected(check).keys()].map((key) => key.split(' ').map(Number));
  workbook.addNote({ sheet, box: boxOf(first![0]!, first![1]!) }, '老板的批注');
  workbook.addComment({ sheet, box: boxOf(second![0]!, second![1]!) }, '同事的评论');
  const result = await write();
  expect(result).toMatchObject({ value: { written: expected(check).size - 2, taken: 2 } });
  expect(notesIn(workbook).get(first!.join(' '))).toBe('老板的批注');
  expect(notesIn(workbook).has(second!.join(' '))).toBe(false);
});

test.each<[string, StartOptions]>([
  ['for its text', { excel: 'windows' }],
  ['of Excel’s size where another is refused', { behaviours: { noteBoxesUnknown: true } }],
  ['of Excel’s size on the web, which is not asked', { excel: 'web' }],
])('each note has a box %s', async (_, host) => {
  const { workbook, check, write, faults } = await opened({ excel: 'mac', ...host });
  let isAsked = false;
  faults.add({
    when: ({ Actions }) => {
      isAsked ||= Actions.some(({ Name }) => Name === 'Width');
      return false;
    },
    outcome: 'no answer',
  });
  expect(await write()).toMatchObject({ value: { written: expected(check).size } });
  expect(notesIn(workbook)).toEqual(expected(check));
  expect(isAsked).toBe(host.excel !== 'web');
  const isSized = host.excel === 'windows';
  for (const { content, width, height } of workbook.notes)
    expect({ width, height }).toEqual(isSized ? noteSize(content) : { width: 108, height: 59.25 });
});

test('a box grows with the lines of its text, and an ideograph takes more room', () => {
  const { width, height } = noteSize('short');
  expect(noteSize('one\ntwo\nthree').height).toBeGreaterThan(2 * height);
  expect(noteSize('字'.repeat(60)).height).toBeGreaterThan(noteSize('a'.repeat(60)).height);
  expect(noteSize('字'.repeat(9_000))).toEqual({ width, height: 400 });
});

test('a limit keeps the worst and says how many are left', async () => {
  const { workbook, check, write } = await opened();
  const all = expected(check).size;
  expect(await write({ limit: 3 })).toMatchObject({ value: { written: 3, left: all - 3 } });
  const blockers = await write({ filter: { severities: ['blocker'] } });
  const count = blockers.ok ? blockers.value.written : 0;
  expect(count).toBeGreaterThan(0);
  expect(workbook.notes).toHaveLength(count);
});

test('the selection chooses rows, and notes of other rows stay', async () => {
  const { workbook, sheet, write, check } = await opened();
  await write();
  const all = notesIn(workbook);
  workbook.select(sheet, [boxOf(3, 0, 2, 1)]);
  const result = await write({ selectionOnly: true, lang: 'en' });
  const inRows = [...expected(check).keys()].filter((key) => /^[34] /.test(key));
  expect(result).toMatchObject({ value: { written: inRows.length, left: 0 } });
  for (const [cell, text] of notesIn(workbook)) {
    expect([cell, text === all.get(cell)]).toEqual([cell, !/^[34] /.test(cell)]);
  }
  workbook.addSheet('别处').activate();
  expect(await write({ selectionOnly: true })).toMatchObject({
    ok: false,
    problem: { code: 'selectionOutside', effect: 'none' },
  });
});

test('removal takes only notes that are still ours, wherever a sort has put them', async () => {
  const { workbook, sheet, write, check } = await opened();
  const [mine] = [...expected(check).keys()].map((key) => key.split(' ').map(Number));
  const foreign = boxOf(mine![0]!, mine![1]!);
  const before = snapshot(workbook);
  await write();
  const edited = workbook.notes.find(
    ({ row, column }) => row === foreign.row && column === foreign.column,
  )!;
  workbook.updateNote(edited, { content: `${edited.content}（已处理）` });
  sheet.sort(boxOf(0, 0, ROWS + 1, grid[0]!.length), [{ key: 0, ascending: false }], {
    hasHeaders: true,
  });
  sheet.sort(boxOf(0, 0, ROWS + 1, grid[0]!.length), [{ key: 0, ascending: true }], {
    hasHeaders: true,
  });
  sheet.sort(boxOf(0, 0, ROWS + 1, grid[0]!.length), [{ key: 1, ascending: true }], {
    hasHeaders: true,
  });
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(workbook.notes.map(({ content }) => content)).toEqual([edited.content]);
  expect(snapshot(workbook).rest).toMatchObject({
    customXmlParts: (before.rest as { customXmlParts: unknown }).customXmlParts,
  });
});

test('an Excel without notes says so, and notes of another Excel stay known when marks go', async () => {
  const { workbook, check, write } = await opened();
  await write();
  const all = workbook.notes.length;
  const old = await openExcel({ workbook, excel: 'excel2024' });
  expect(await writeNotes({ check, lang: 'zh' })).toEqual({
    ok: false,
    problem: { code: 'oldExcel', detail: 'ExcelApi 1.18' },
  });
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(old.workbook.notes).toHaveLength(all);
  await openExcel({ workbook, excel: excelOf(18) });
  await removeMarks();
  expect(workbook.notes).toEqual([]);
  expect(workbook.customXmlParts).toEqual([]);
});
