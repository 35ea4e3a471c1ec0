import { MARKETS } from '../../fields';
import { text } from '../../strings';
import { basisText } from '../basisText';
import { movedLately } from '../history/checkRecord';
import { movedText } from '../history/movedText';
import { startOfSentence, withNote } from '../format/lists';
import { summaryText } from '../summaryText';
import { untoldNote } from '../untoldText';
import { numberCell, percentCell, textCell } from './cells';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** Numbers of products that are premium, not premium, and undetermined. */
export function totalsRows({ verdict, lang, history = [] }: ReportSheetInput): Row[] {
  const { summary } = verdict;
  const moved = movedLately(history, verdict);
  const share = (count: number): number => (summary.rows === 0 ? 0 : count / summary.rows);
  const line = (name: string, count: number): Row => [
    textCell(name),
    numberCell(count),
    percentCell(share(count)),
  ];
  return [
    headingRow(text(lang, 'sheet.totals')),
    mutedRow(summaryText(summary, lang)),
    ...(moved ? movedText(moved, lang).map(mutedRow) : []),
    headerRow(
      [
        'sheet.head.result',
        summary.listings < summary.rows ? 'sheet.head.rows' : 'sheet.head.count',
        'sheet.head.share',
      ],
      lang,
    ),
    line(text(lang, 'sheet.premium'), summary.premium),
    line(text(lang, 'sheet.notPremium'), summary.notPremium),
    line(text(lang, 'sheet.undetermined'), summary.undetermined),
  ];
}

/** Rows of a table block before its first line. */
export const TABLE_HEAD = 2;

/** Each pool: products in it, out of it, undetermined, and one step away. */
export function poolRows({ verdict, lang }: ReportSheetInput): Row[] {
  const { pools } = verdict.summary;
  const lines = verdict.pools.map((pool): Row => {
    const counts = pools[pool.id]!;
    const name = startOfSentence(pool.name[lang]);
    const note = untoldNote(counts.told, lang);
    return [
      textCell(note === undefined ? name : withNote(name, note, lang)),
      numberCell(counts.in),
      numberCell(counts.out),
      numberCell(counts.unknown),
      numberCell(counts.oneStep),
      textCell(basisText(pool.basis, lang)),
    ];
  });
  const head = headerRow(
    [
      'sheet.head.pool',
      'sheet.head.in',
      'sheet.head.out',
      'sheet.head.unknown',
      'sheet.head.oneStep',
      'sheet.head.basis',
    ],
    lang,
  );
  return [headingRow(text(lang, 'sheet.pools')), head, ...lines];
}

const STATUSES = ['held', 'expiring', 'expired', 'missing', 'unknown'] as const;

/** The certificates by status in each market. */
export function certificateRows({ verdict, lang }: ReportSheetInput): Row[] {
  const { certificatesByMarket } = verdict.summary;
  const heading = headingRow(text(lang, 'sheet.certificates'));
  const lines = verdict.markets.flatMap((market): Row[] => {
    const counts = certificatesByMarket[market];
    if (counts === undefined) return [];
    const numbers = STATUSES.map((status) => numberCell(counts[status]));
    return [[textCell(MARKETS[market].name[lang]), ...numbers]];
  });
  if (lines.length === 0) return [heading, mutedRow(text(lang, 'sheet.certificates.none'))];
  const names = STATUSES.map((status) =>
    textCell(text(lang, `certificate.${status}`), 'tableHeader'),
  );
  return [heading, [...headerRow(['sheet.head.market'], lang), ...names], ...lines];
}
