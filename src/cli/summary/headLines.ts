import {
  commaList,
  countText,
  labelled,
  leftOutText,
  midSentence,
  summaryText,
  toldNote,
  untoldText,
  withNote,
} from '../../report';
import { text } from '../../strings';
import { tableLines } from '../terminal/table';
import type { CheckView } from './checkView';

/** What was judged, by which model, and the totals. */
export function headLines({ lang, paint, sources, verdict, asOf }: CheckView): string[] {
  const title = withNote(text(lang, 'cli.title'), text(lang, 'cli.asOf', { date: asOf }), lang);
  const files = sources.flatMap(({ file, sheet, headerRow, rows, leftOut }) => {
    const line = text(lang, 'cli.sourceLine', {
      file,
      sheet,
      row: headerRow,
      rows: countText(rows),
    });
    const others = leftOutText(leftOut, lang);
    return [labelled(text(lang, 'cli.source'), line, lang), ...(others ? [others] : [])];
  });
  const untold = untoldText(verdict.summary, lang);
  return [
    paint('bold', title),
    ...files,
    labelled(text(lang, 'cli.model'), verdict.model.title[lang], lang),
    '',
    paint('bold', summaryText(verdict.summary, lang)),
    ...(untold === undefined ? [] : [untold]),
  ];
}

/** How many products are in each pool, out, undetermined, and one step away. */
export function poolLines({ lang, verdict }: CheckView): string[] {
  const { pools } = verdict.summary;
  const head = [
    text(lang, 'cli.head.pool'),
    text(lang, 'cli.head.in'),
    text(lang, 'cli.head.out'),
    text(lang, 'cli.head.unknown'),
    text(lang, 'cli.head.oneStep'),
  ];
  const rows = verdict.pools.map((pool) => {
    const counts = pools[pool.id]!;
    const numbers = [counts.in, counts.out, counts.unknown, counts.oneStep].map(countText);
    const name = midSentence(pool.name[lang]);
    const note = toldNote(counts.told, lang);
    return [note === undefined ? name : withNote(name, note, lang), ...numbers];
  });
  return tableLines([head, ...rows]);
}

const STATUSES = ['held', 'expiring', 'expired', 'missing', 'unknown'] as const;

/** How the certificates stand over all products and markets. */
export function certificateLines({ lang, verdict }: CheckView): string[] {
  const { certificates } = verdict.summary;
  const counts = STATUSES.filter((status) => certificates[status] > 0).map((status) =>
    text(lang, 'cli.certificateCount', {
      status: text(lang, `certificate.${status}`),
      n: countText(certificates[status]),
    }),
  );
  if (counts.length === 0) return [];
  return [labelled(text(lang, 'cli.certificates'), commaList(counts, lang), lang)];
}
