import { yieldToHost } from '../../base/yieldToHost';
import { buildCatalogueInSlices } from '../../catalogue';
import type { ExcelProblem } from '../../report';
import { modelAt } from '../../rulebook';
import { problemOf, refuse, runExcel, type Result } from '../gateway';
import {
  layoutForSheet,
  Remembered,
  type SheetLayout,
  type SheetMapping,
  type WantedPartner,
} from '../mapping';
import { joinPartners, readPartners } from '../partners';
import { cutToTable, readTarget, type SheetData } from '../read';
import { evaluatorInSteps } from './evaluatorFor';
import { productTable } from './productTable';
import { rulebookHash } from './rulebookHash';
import { runSlices } from '../gateway/runSlices';
import type { CheckOptions, CheckResult, CheckStage } from './types';

/** Rows between two looks at the clock. */
const SLICE_ROWS = 1_000;

interface Read {
  readonly data: SheetData;
  readonly mapping: SheetMapping;
  readonly warnings: readonly ExcelProblem[];
  readonly wanted: readonly WantedPartner[];
}

/**
 * Reads a sheet, a table or a selection and judges its rows, without holding the page up. Nothing in
 * the workbook is changed.
 *
 * Problems besides those of Excel: `noModel`, `headerNotFound`, `notProducts`, `badMapping`, `emptySheet`,
 * `noRows`, `selectionOutside`, `severalAreas`, `noSelection`, `tooLarge`, `cancelled`.
 */
export async function checkSheet(options: CheckOptions): Promise<Result<CheckResult>> {
  const start = performance.now();
  const { book, asOf } = options;
  if (modelAt(book, asOf) === undefined) {
    return { ok: false, problem: { code: 'noModel', detail: asOf } };
  }
  const read = await readSheet(options);
  if (!read.ok) return read;
  const { wanted } = read.value;
  // The last answer, the header and the first rows are tasks of their own: as one they hold the page up for long.
  await yieldToHost();
  const laid = layOut(read.value);
  if (!laid.ok) return laid;
  await yieldToHost();
  const { data, found } = laid.value;
  try {
    const judged = await judge(data, found, wanted, options);
    const seconds = (performance.now() - start) / 1_000;
    const rules = { rulebook: book, rulebookHash: rulebookHash(book) };
    const warnings = [...read.value.warnings, ...judged.warnings];
    const run = { ...rules, asOf, seconds, warnings };
    return { ok: true, value: { data, ...found, ...judged, ...run } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** What the columns of the sheet mean, or of the table in it that holds the products. */
function layOut({ data, mapping }: Read): Result<{ data: SheetData; found: SheetLayout }> {
  const found = layoutForSheet(data, mapping);
  if (!found.ok) return found;
  const table = productTable(data, found.value);
  if (table === undefined) return { ok: true, value: { data, found: found.value } };
  const cut = cutToTable(data, table);
  const again = layoutForSheet(cut, mapping);
  return again.ok ? { ok: true, value: { data: cut, found: again.value } } : again;
}

function readSheet(options: CheckOptions): Promise<Result<Read>> {
  const { target, ownColumns, signal, timeoutMs } = options;
  return runExcel(
    async (context) => {
      const remembered = new Remembered(context);
      const data = await readTarget(context, target, {
        alongside: remembered,
        onProgress: progressOf(options, 'reading'),
        ...(ownColumns && { ownColumns }),
        ...(signal && { signal }),
      });
      const sheet = { id: data.sheetId, name: data.name };
      const mapping = remembered.mappingFor(sheet);
      const { wanted, gone } = remembered.partnersOf(sheet);
      const missing = gone.map((name) => ({ code: 'partnerGone' as const, detail: name }));
      return { data, mapping, wanted, warnings: [...remembered.problems, ...missing] };
    },
    {
      access: 'read',
      ...(signal && { signal }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    },
  );
}

type Judged = Pick<CheckResult, 'catalogue' | 'joined' | 'verdict' | 'warnings'>;

async function judge(
  data: SheetData,
  { layout }: SheetLayout,
  wanted: readonly WantedPartner[],
  options: CheckOptions,
): Promise<Judged> {
  const { book, asOf, markets, signal } = options;
  const own = await runSlices(
    buildCatalogueInSlices(data.grid, layout, SLICE_ROWS),
    progressOf(options, 'building'),
    signal,
  );
  if (own.size === 0) {
    const code = options.target.kind === 'selection' ? 'selectionOutside' : 'noRows';
    refuse({ code, sheet: data.name });
  }
  const { partners, warnings } = await readPartners(wanted, own, options);
  if (partners.length > 0 && own.columns.productId === undefined)
    warnings.push({ code: 'partnerNoIds', sheet: data.name });
  const { catalogue, joined } = await joinPartners(own, data.name, partners, signal);
  const compiling = evaluatorInSteps(book, asOf, markets);
  const evaluator = await runSlices(compiling, undefined, signal);
  const steps = evaluator.steps(catalogue, SLICE_ROWS);
  const verdict = await runSlices(steps, progressOf(options, 'judging'), signal);
  return { catalogue, verdict, warnings, ...(joined && { joined }) };
}

function progressOf({ onProgress }: CheckOptions, stage: CheckStage) {
  return ({ done, total }: { readonly done: number; readonly total: number }): void => {
    onProgress?.({ stage, done, total });
  };
}
