import type { CellPlace } from '../catalogue';
import { text, type Lang } from '../strings';
import { commaList } from './format/lists';

const numberOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Columns by their letters: `H–J` where they are neighbours. */
function columnsText(columns: readonly string[], lang: Lang): string {
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  const follow = columns.every((column, at) => numberOf(column) === numberOf(first) + at);
  return follow && columns.length > 2 ? `${first}–${last}` : commaList(columns, lang);
}

/** The columns that a value was derived from; undefined where its field has a column of its own. */
export function derivedText(place: CellPlace | undefined, lang: Lang): string | undefined {
  if (place?.derivedFrom === undefined) return undefined;
  return text(lang, 'condition.derived', { columns: columnsText(place.derivedFrom, lang) });
}
