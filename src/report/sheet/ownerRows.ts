import { text } from '../../strings';
import { cellText } from './cellText';
import { numberCell, percentCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, type Row } from './parts';

/** Rows between two yields. */
const SLICE_ROWS = 2_000;
/** More are a list, not a comparison. */
const MOST_OWNERS = 30;

interface Owned {
  products: number;
  premium: number;
  findings: number;
  blockers: number;
}

/** What each person's products come to, those with most blockers first; nothing where the sheet names no one. */
export function* ownerRows({ verdict, catalogue, lang }: ReportSheetInput): Generator<void, Row[]> {
  if (catalogue.columns.owner === undefined) return [];
  const owners = new Map<string, Owned>();
  const isBlocker = verdict.governance.map(({ severity }) => severity === 'blocker');
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const name = cellText(catalogue, 'owner', index);
    const owned = owners.get(name) ?? { products: 0, premium: 0, findings: 0, blockers: 0 };
    const broken = verdict.broken(index);
    owned.products++;
    if (verdict.premium(index) === 'yes') owned.premium++;
    owned.findings += broken.length;
    owned.blockers += broken.filter((rule) => isBlocker[rule]).length;
    owners.set(name, owned);
  }
  const lines = [...owners]
    .sort(([, a], [, b]) => b.blockers - a.blockers || b.findings - a.findings)
    .slice(0, MOST_OWNERS)
    .map(([name, { products, premium, findings, blockers }]): Row => [
      textCell(name === '' ? text(lang, 'sheet.owners.none') : name),
      numberCell(products),
      numberCell(premium),
      percentCell(premium / products),
      numberCell(findings),
      numberCell(blockers),
    ]);
  const head = headerRow(
    [
      'sheet.head.owner',
      'sheet.head.products',
      'sheet.head.premium',
      'sheet.head.share',
      'sheet.head.issues',
      'sheet.head.blockers',
    ],
    lang,
  );
  return [headingRow(text(lang, 'sheet.owners')), head, ...lines];
}
