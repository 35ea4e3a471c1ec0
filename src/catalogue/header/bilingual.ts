import { alternativesTo } from './alternatives';
import { entryOf, type LexiconEntry } from './lexicon';
import { keyOf, splitBrackets } from './normalise';
import { isHarmless } from './wording';

const LATIN = /[a-z]/i;
const BESIDE = /[/|\n、]/u;
const OF_HAN = /[\p{Script=Han}（）()、，]+/gu;

/** The names side by side in a header: separated by a stroke or a line, else by script. */
function partsOf(cleaned: string): string[] {
  const apart = cleaned.split(BESIDE).map((part) => part.trim());
  const filled = apart.filter((part) => part !== '');
  if (filled.length > 1 || !LATIN.test(cleaned)) return filled;
  const han = (cleaned.match(OF_HAN) ?? []).join('');
  return [han, cleaned.replace(OF_HAN, ' ')];
}

/** All meanings of one of the names. */
function meanings(key: string): ReadonlyMap<LexiconEntry['field'], LexiconEntry> | undefined {
  const entry = entryOf(key);
  if (!entry) return undefined;
  const others = alternativesTo(key, entry).instead.map(({ field }) => field);
  return new Map(
    [entry.field, ...others].map((field) => [field, { ...entry, field, exact: false }]),
  );
}

/** The one field of a header that names it twice, as a rule in both languages: `型号/Model`. */
export function readBilingual(cleaned: string): LexiconEntry | undefined {
  const keys = partsOf(cleaned)
    .map((part) => keyOf(splitBrackets(part).outside))
    .filter((key) => key !== '' && !isHarmless(key));
  if (keys.length < 1) return undefined;
  let shared: ReadonlyMap<LexiconEntry['field'], LexiconEntry> | undefined;
  for (const key of keys) {
    const own = meanings(key);
    if (!own) return undefined;
    shared = shared ? new Map([...shared].filter(([field]) => own.has(field))) : own;
  }
  return shared && [...shared.values()][0];
}
