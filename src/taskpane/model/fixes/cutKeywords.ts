import { readField, type RawCell } from '../../../catalogue';

const SEPARATOR = /\s*[;；、|\n/，,]\s*/;

/** As keywords are compared: without case and width. */
const folded = (keyword: string): string => keyword.normalize('NFKC').toLowerCase();

/** Keywords, each once and at its first place. Undefined where none is repeated. */
export function cutKeywords(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const read = readField('keywords', raw);
  if (read.state !== 'ok') return undefined;
  const once = new Map<string, string>();
  for (const keyword of read.value) {
    const key = folded(keyword);
    if (!once.has(key)) once.set(key, keyword);
  }
  if (once.size === read.value.length) return undefined;
  return [...once.values()].join(SEPARATOR.exec(raw)?.[0] ?? ', ');
}
