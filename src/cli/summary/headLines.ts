import {
  commaList,
  countText,
  labelled,
  leftOutText,
  midSentence,
  pricesText,
  summaryText,
  untoldNote,
  untoldText,
  withNote,
  type JsonSource,
} from '../../report';
import { text, type Lang } from '../../strings';
import { paint, type Line } from '../terminal/style';
import { tableLines } from '../terminal/table';
import type { CheckView } from './checkView';

/** The currency of the prices, unless the sheet states dollars. */
function priceLines({ prices }: JsonSource, lang: Lang): string[] {
  if (prices === undefined || (prices.currency === 'USD' && !prices.assumed)) return [];
  return [labelled(text(lang, 'prices.label'), pricesText(prices, lang), lang)];
}

/** Judged sheets, model, and totals. */
export function headLines({ lang, sources, verdict, asOf }: CheckView): Line[] {
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
  const isEmpty = verdict.size === 0;
  const untold = untoldText(verdict.summary, lang);
  return [
    paint('bold', title),
    ...files,
    ...sources.flatMap(({ warnings }) => warnings.map((warning) => paint('yellow', warning))),
    ...(isEmpty ? [] : new Set(sources.flatMap((source) => priceLines(source, lang)))),
    labelled(text(lang, 'cli.model'), verdict.model.title[lang], lang),
    '',
    paint('bold', isEmpty ? text(lang, 'cli.noRows') : summaryText(verdict.summary, lang)),
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
    const note = untoldNote(counts.told, lang);
    return [note === undefined ? name : withNote(name, note, lang), ...numbers];
  });
  return tableLines([head, ...rows]);
}

const STATUSES = ['held', 'expiring', 'expired', 'missing', 'unknown'] as const;

/** The certificates by status, over all products and markets. */
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
