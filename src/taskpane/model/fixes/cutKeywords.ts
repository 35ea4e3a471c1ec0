import { readField, type RawCell } from '../../../catalogue';

const SEPARATOR = /([;；、|\n/，,])/;

/** As keywords are compared: without case and width. */
const folded = (keyword: string): string => keyword.normalize('NFKC').trim().toLowerCase();

/** Keywords as the cell is read; undefined where it can't be. */
function keywordsOf(raw: RawCell): readonly string[] | undefined {
  const read = readField('keywords', raw);
  return read.state === 'ok' ? read.value.map(folded) : undefined;
}

/** The text without every piece that occurs earlier in it, and the separator before that piece. */
function cutPieces(raw: string): string {
  const met = new Set<string>();
  const parts = raw.split(SEPARATOR);
  return parts.reduce((kept, part, at) => {
    if (at % 2 === 1) return kept;
    const key = folded(part);
    if (key !== '' && met.has(key)) return kept;
    met.add(key);
    return kept + (parts[at - 1] ?? '') + part;
  }, '');
}

/**
 * Keywords, each once, at its first place and as it is written. Undefined where none is repeated, and
 * where the cell without its repeats would be read otherwise (`1,000` is one number, no two pieces).
 */
export function cutKeywords(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const before = keywordsOf(raw);
  const once = [...new Set(before)];
  if (before === undefined || once.length === before.length) return undefined;
  const after = cutPieces(raw);
  return keywordsOf(after)?.join('\n') === once.join('\n') ? after : undefined;
}
