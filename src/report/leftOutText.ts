import { LEFT_OUT, type LeftOutRow, type LeftOutWhy } from '../catalogue';
import { text, type Lang } from '../strings';
import { commaList, semicolonList } from './format/lists';
import { countText } from './format/values';

/** Most ranges of rows listed for one kind. */
const SHOWN = 6;

/** Row numbers as ranges: `10`, `12-15`. */
function stretches(rows: readonly number[]): string[] {
  const ends: [number, number][] = [];
  for (const row of rows) {
    const last = ends.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else ends.push([row, row]);
  }
  return ends.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}

/** Rows of one kind: `10, 12-15 (a total)`. */
function partText(why: LeftOutWhy, rows: readonly number[], lang: Lang): string {
  const all = stretches(rows);
  const shown = commaList(all.length > SHOWN ? [...all.slice(0, SHOWN), '…'] : all, lang);
  return text(lang, 'leftOut.part', { rows: shown, what: text(lang, `leftOut.${why}`) });
}

/** The rows that are no products, with the reasons, in one line; undefined where all are. */
export function leftOutText(leftOut: readonly LeftOutRow[], lang: Lang): string | undefined {
  if (leftOut.length === 0) return undefined;
  const parts = LEFT_OUT.flatMap((why) => {
    const rows = leftOut.filter((row) => row.why === why).map(({ row }) => row);
    return rows.length > 0 ? [partText(why, rows, lang)] : [];
  });
  const n = countText(leftOut.length);
  return text(lang, 'leftOut.line', { n, parts: semicolonList(parts, lang) });
}
