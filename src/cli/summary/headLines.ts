import { countText, commaList, labelled, midSentence, summaryText, withNote } from '../../report';
import { text } from '../../strings';
import { tableLines } from '../terminal/table';
import type { CheckView } from './checkView';

/** What was judged, by which model, and the totals. */
export function headLines({ lang, paint, sources, verdict, asOf }: CheckView): string[] {
  const title = withNote(text(lang, 'cli.title'), text(lang, 'cli.asOf', { date: asOf }), lang);
  const files = sources.map(({ file, sheet, headerRow, rows }) =>
    text(lang, 'cli.sourceLine', { file, sheet, row: headerRow, rows: countText(rows) }),
  );
  return [
    paint('bold', title),
    ...files.map((file) => labelled(text(lang, 'cli.source'), file, lang)),
    ...sources.flatMap(({ warnings }) => warnings.map((warning) => paint('yellow', warning))),
    labelled(text(lang, 'cli.model'), verdict.model.title[lang], lang),
    '',
    paint('bold', summaryText(verdict.summary, lang)),
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
    const counts = pools[pool.id] ?? { in: 0, out: 0, unknown: 0, oneStep: 0 };
    const numbers = [counts.in, counts.out, counts.unknown, counts.oneStep].map(countText);
    return [midSentence(pool.name[lang]), ...numbers];
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
