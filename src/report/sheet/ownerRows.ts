import { text } from '../../strings';
import { groupTotals } from '../groupTotals';
import { numberCell, percentCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { countText } from '../format/values';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** Most owners compared. */
const MOST_OWNERS = 30;

/** Totals by owner, those with most blockers first; empty where the sheet names none. */
export function* ownerRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { lang } = input;
  const owners = yield* groupTotals(input, 'owner', input.ignored);
  const more = owners.length - MOST_OWNERS;
  // What is premium is counted by rows.
  const bySku = owners.some(({ products, rows }) => products < rows);
  if (owners.length === 0) return [];
  const lines = owners
    .slice(0, MOST_OWNERS)
    .map(({ key, products, rows, premium, findings, blockers }): Row => [
      textCell(key === '' ? text(lang, 'sheet.owners.none') : key),
      numberCell(products),
      ...(bySku ? [numberCell(rows)] : []),
      numberCell(premium),
      percentCell(premium / rows),
      numberCell(findings),
      numberCell(blockers),
    ]);
  const head = headerRow(
    [
      'sheet.head.owner',
      'sheet.head.products',
      ...(bySku ? (['sheet.head.rows'] as const) : []),
      'sheet.head.premium',
      'sheet.head.share',
      'sheet.head.issues',
      'sheet.head.blockers',
    ],
    lang,
  );
  const left = more > 0 ? [mutedRow(text(lang, 'sheet.owners.more', { n: countText(more) }))] : [];
  return [headingRow(text(lang, 'sheet.owners')), head, ...lines, ...left];
}
