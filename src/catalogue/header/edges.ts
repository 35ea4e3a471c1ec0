import { FIELDS, type FieldKey } from '../../fields';
import { entryOf } from './lexicon';
import { keyOf, tokensOf } from './normalise';

/** Words for the two ends of a range. */
const ENDS = {
  low: /最低|最小|下限|^(?:min|minimum|lowest|low)$/u,
  high: /最高|最大|上限|^(?:max|maximum|highest|high)$/u,
} as const;

const HAN_ENDS = /最[低小高大]|[上下]限/gu;
const HAN = /\p{Script=Han}/u;

/** One end of a range. */
export interface Edge {
  readonly field: FieldKey;
  readonly rank: number;
  readonly part: keyof typeof ENDS;
}

/** Splits a cleaned header that names one end of a range off its field: `最低价`, `sku_max_price`. */
export function readEdge(cleaned: string): Edge | undefined {
  const words = HAN.test(cleaned)
    ? cleaned.split(new RegExp(`(${HAN_ENDS.source})`, 'u'))
    : tokensOf(cleaned);
  for (const part of ['low', 'high'] as const) {
    const rest = words.filter((word) => !ENDS[part].test(word.trim()));
    if (rest.length !== words.length - 1) continue;
    const entry = entryOf(keyOf(rest.join('')));
    if (!entry?.field || FIELDS[entry.field].type !== 'range') continue;
    return { field: entry.field, rank: entry.rank, part };
  }
  return undefined;
}
