import { text, type Lang } from '../../strings';
import { platformTotalsText, tierName } from '../platformText';
import { statusText } from '../statusText';
import { cellText } from './cellText';
import { EMPTY, numberCell, textCell } from './cells';
import { FINDING_LIMIT } from './findingRows';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, NO_HEAD, type Row } from './parts';

/** Rows between two yields. */
const SLICE_ROWS = 250;

function headOf(lang: Lang): Row {
  return [
    ...headerRow(['sheet.head.productId', 'sheet.head.row', 'sheet.head.tier'], lang),
    NO_HEAD,
    NO_HEAD,
    NO_HEAD,
    ...headerRow(['sheet.head.title', 'sheet.head.result'], lang),
  ];
}

function productRow({ verdict, catalogue, lang }: ReportSheetInput, index: number): Row {
  const line = verdict.status(index);
  return [
    textCell(cellText(catalogue, 'productId', index)),
    numberCell(catalogue.rowNumbers[index]!),
    line.tier === undefined ? EMPTY : textCell(tierName(line.tier, lang)),
    EMPTY,
    EMPTY,
    EMPTY,
    textCell(cellText(catalogue, 'title', index), 'wrapped'),
    textCell(statusText(line, lang), 'wrapped'),
  ];
}

/** Products whose verdict differs from the platform's own tier; empty where the sheet has no tiers. */
export function* platformRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang, limit = FINDING_LIMIT } = input;
  const { platform } = verdict.summary;
  const totals = platformTotalsText(platform, lang);
  if (platform === undefined || totals === undefined) return [];
  const rows: Row[] = [headingRow(text(lang, 'sheet.platform')), mutedRow(totals)];
  const differing = [...platform.premiumThere, ...platform.premiumHere];
  if (differing.length > 0) rows.push(headOf(lang));
  for (const [at, index] of differing.slice(0, limit).entries()) {
    if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
    rows.push(productRow(input, index));
  }
  return rows;
}
