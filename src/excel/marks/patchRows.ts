import { BLOCK_NAMES } from './blockNames';
import { literalText } from '../../report';
import type { CheckResult } from '../check/types';
import { CHUNK_BYTES, jsonBytes, queueRedraw, runExcel, type Result } from '../gateway';
import { runSlices } from '../gateway/runSlices';
import { checkedGroups } from './checkedCells';
import { rangeAt, type Place } from './place';
import { formatsFor, queueFormatsFor, type Look } from './queueFormats';

/** Ranges that one message carries at most. */
const RANGES = 2_000;

/** That the block has grown: its name and the formats are to reach as far as it does. */
export interface Regrow {
  /** Ids of our conditional formats, as they are now; undefined: they can't be read, and are left alone. */
  readonly formats: readonly string[] | undefined;
  /** How the formats are to look that take their place. */
  readonly look: Look;
}

export interface PatchOptions {
  readonly check: CheckResult;
  /** Our columns, with the rows that they are to have. */
  readonly block: Place;
  /** By 0-based row of the sheet, in the order of `RESULT_COLUMNS`; not yet literal. */
  readonly lines: ReadonlyMap<number, readonly string[]>;
  /** Whether a filter hides rows: then a write of several rows misplaces (OfficeDev/office-js#224). */
  readonly isFiltered: boolean;
  readonly regrow?: Regrow | undefined;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

interface Patch {
  readonly row: number;
  readonly lines: (readonly string[])[];
}

function patchesOf({ lines, isFiltered }: PatchOptions): Patch[] {
  const patches: Patch[] = [];
  for (const row of [...lines.keys()].sort((a, b) => a - b)) {
    const line = lines.get(row)!.map(literalText);
    const last = patches.at(-1);
    if (!isFiltered && last && last.row + last.lines.length === row && last.lines.length < RANGES)
      last.lines.push(line);
    else patches.push({ row, lines: [line] });
  }
  return patches;
}

async function queueRegrow(
  sheet: Excel.Worksheet,
  { check, block, regrow, signal }: PatchOptions,
): Promise<void> {
  if (regrow === undefined) return;
  if (regrow.formats) {
    const groups = await runSlices(checkedGroups(check), undefined, signal);
    const formats = sheet.getRange().conditionalFormats;
    for (const id of regrow.formats) formats.getItem(id).delete();
    const codes = block.column + block.columns - 1;
    const status = block.column;
    const painted = { place: block, codes, status, groups };
    queueFormatsFor(sheet, formatsFor(check, painted, regrow.look));
  }
  sheet.names.getItem(BLOCK_NAMES.results).delete();
  sheet.names.add(BLOCK_NAMES.results, rangeAt(sheet, block)).visible = false;
}

/**
 * Writes the result cells of some rows, in one sync unless they are very many. Each row has either its
 * old or its new marks, whatever fails; a run may be repeated.
 */
export function patchRows(options: PatchOptions): Promise<Result<void>> {
  const { check, block, signal, timeoutMs } = options;
  const { sheetId, name } = check.data;
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      queueRedraw(context);
      await queueRegrow(sheet, options);
      let bytes = 0;
      let ranges = 0;
      for (const { row, lines } of patchesOf(options)) {
        const more = jsonBytes(lines);
        if (bytes + more > CHUNK_BYTES || ranges === RANGES) {
          await context.sync();
          queueRedraw(context);
          bytes = ranges = 0;
        }
        rangeAt(sheet, { ...block, row, rows: lines.length }).values = lines as string[][];
        bytes += more;
        ranges++;
      }
      await context.sync();
    },
    {
      access: 'write',
      isOneStep: true,
      about: { sheet: name },
      ...(signal && { signal }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    },
  );
}
