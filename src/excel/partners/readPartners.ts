import { buildCatalogueInSlices, type Catalogue } from '../../catalogue';
import type { ExcelProblem } from '../../report';
import { runSlices } from '../gateway/runSlices';
import { problemOf, runExcel, type Result } from '../gateway';
import { layoutForSheet, type WantedPartner } from '../mapping';
import { readTarget, type OwnColumns, type SheetData } from '../read';
import { idsOf } from './idsOf';
import { matchedIn } from './matchedIn';
import { partnerFields } from './partnerFields';
import type { Partner, PartnerSheet } from './types';

interface PartnerOptions {
  readonly ownColumns?: OwnColumns | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** Rows between two looks at the clock. */
const SLICE_ROWS = 1_000;

function readSheet(
  sheetId: string,
  { ownColumns, signal, timeoutMs }: PartnerOptions,
): Promise<Result<SheetData>> {
  return runExcel(
    (context) =>
      readTarget(
        context,
        { kind: 'sheet', sheet: sheetId },
        { ...(ownColumns && { ownColumns }), ...(signal && { signal }) },
      ),
    {
      access: 'read',
      ...(signal && { signal }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    },
  );
}

/**
 * Reads one sheet that completes others. Problem besides those of Excel: `partnerNoIds`.
 *
 * @throws Refusal `cancelled`.
 */
export async function readPartnerSheet(
  { sheetId, wins, except, mapping }: WantedPartner,
  options: PartnerOptions,
): Promise<Result<PartnerSheet & Pick<Partner, 'data' | 'layout'>>> {
  const data = await readSheet(sheetId, options);
  if (!data.ok) return data;
  const { name } = data.value;
  const found = layoutForSheet(data.value, mapping);
  if (!found.ok || found.value.layout.columns.productId === undefined) {
    return { ok: false, problem: { code: 'partnerNoIds', sheet: name } };
  }
  const { layout } = found.value;
  const building = buildCatalogueInSlices(data.value.grid, layout, SLICE_ROWS);
  const catalogue = await runSlices(building, undefined, options.signal);
  const { firstRow, firstColumn } = data.value;
  const place = { data: { firstRow, firstColumn }, layout };
  return { ok: true, value: { sheetId, name, catalogue, wins, except, ...place } };
}

async function readPartner(
  wanted: WantedPartner,
  own: Catalogue,
  options: PartnerOptions,
): Promise<Result<Partner>> {
  const read = await readPartnerSheet(wanted, options);
  if (!read.ok) return read;
  const theirs = new Set(idsOf(read.value.catalogue));
  const matched = matchedIn(own, theirs);
  const fields = partnerFields(read.value.layout, own);
  return { ok: true, value: { ...read.value, fields, matched } };
}

/**
 * Reads the sheets that complete a checked one. One that can't be read is left out, with a warning; of one that
 * lacks fields by now a warning says which.
 *
 * @throws Refusal `cancelled`.
 */
export async function readPartners(
  wanted: readonly WantedPartner[],
  own: Catalogue,
  options: PartnerOptions,
): Promise<{ readonly partners: readonly Partner[]; readonly warnings: ExcelProblem[] }> {
  const partners: Partner[] = [];
  const warnings: ExcelProblem[] = [];
  // One after the other: the cells of two large sheets at once would cost twice as much.
  for (const each of wanted) {
    const read = await readPartner(each, own, options).catch((error: unknown) => ({
      ok: false as const,
      problem: problemOf(error),
    }));
    if (!read.ok) {
      warnings.push(read.problem);
      continue;
    }
    partners.push(read.value);
    const { name: sheet, fields } = read.value;
    const lost = each.fields.filter((field) => !fields.some((has) => has === field));
    if (lost.length > 0) warnings.push({ code: 'partnerLacks', sheet, detail: lost.join(' ') });
  }
  return { partners, warnings };
}
