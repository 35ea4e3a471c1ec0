import { CERTIFICATE_WORDS, JOINING_CHARACTERS } from '../../fields';
import type { CertificateName } from '../../rulebook';

/** Normal form of a certificate's name, in which aliases are compared: no case, width, separators or version. */
export function normaliseCertificate(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.·]/g, '');
}

/** A generic word after a name, such as `certificate`. */
const GENERIC = new RegExp(`(?:${CERTIFICATE_WORDS.join('|')})$`);

/** A word of an entry: names are separated by a blank, `+`, `&`, `/`, or a change of script. */
const WORD = new RegExp(
  String.raw`(?:(?![${JOINING_CHARACTERS}])\p{Script=Han})+|[^\s+&/,;|、\p{Script=Han}]+`,
  'gu',
);
const JOINING = /^and$/i;
/** Words of the longest name; an entry of more than `MOST_WORDS` is prose. */
const LONGEST_NAME = 8;
const MOST_WORDS = 48;

const NO_IDS: readonly string[] = [];

/** The ids of the certificates that an entry names, or may name. */
export interface Recognised {
  readonly ids: readonly string[];
  /** Of names among unknown words. */
  readonly unsure: readonly string[];
}

/** A segmentation of a text into names: their ids, and the number of words left over. */
interface Cut {
  readonly groups: readonly (readonly string[])[];
  readonly strange: number;
}

/** Whether one more name in front of `rest` makes a better cut than `known`. */
function isBetter(rest: Cut, known: Cut): boolean {
  if (rest.strange !== known.strange) return rest.strange < known.strange;
  return rest.groups.length + 1 > known.groups.length;
}

/** The text from the beginning of one word to the end of another. */
function spanOf(text: string, first: RegExpExecArray, last: RegExpExecArray): string {
  return text.slice(first.index, last.index + last[0].length);
}

/** Reads certificate ids from what sellers write. */
export class CertificateRecogniser {
  private readonly byAlias = new Map<string, string>();
  /** Aliases of three characters or more, longest first, for names with a suffix. */
  private readonly prefixes: readonly string[];

  constructor(names: readonly CertificateName[]) {
    for (const { id, name, aliases } of names) {
      for (const alias of [id, name.zh, name.en, ...aliases]) {
        const key = normaliseCertificate(alias);
        if (!this.byAlias.has(key)) this.byAlias.set(key, id);
      }
    }
    this.prefixes = [...this.byAlias.keys()]
      .filter((alias) => alias.length >= 3)
      .sort((a, b) => b.length - a.length);
  }

  /** The ids of the certificates that one entry of a cell certainly names; an unknown name has none. */
  recognise(entry: string): readonly string[] {
    return this.readEntry(entry).ids;
  }

  /**
   * Reads one entry of a cell: `CE (EMC)` is CE-EMC and CE, `CE+RoHS` both, if every part is a known name.
   * Names among other words (`TÜV SÜD CE`) are unsure.
   */
  readEntry(entry: string): Recognised {
    const text = entry.normalize('NFKC');
    const whole = normaliseCertificate(text);
    const exact = this.idsOf(whole, false);
    if (exact.length > 0) return { ids: exact, unsure: NO_IDS };
    const { groups, strange } = this.cut(text);
    if (strange === 0 && groups.length > 1)
      return { ids: [...new Set(groups.flat())], unsure: NO_IDS };
    const begun = this.idsOf(whole, true);
    if (begun.length > 0) return { ids: begun, unsure: NO_IDS };
    return { ids: NO_IDS, unsure: [...new Set(groups.flat())] };
  }

  /** The segmentation of a text into names with the fewest words left over, then the most names. */
  private cut(text: string): Cut {
    const words = [...text.matchAll(WORD)].filter(([word]) => !JOINING.test(word));
    if (words.length > MOST_WORDS) return { groups: [], strange: words.length };
    const best: Cut[] = Array.from({ length: words.length + 1 }, () => ({
      groups: [],
      strange: 0,
    }));
    for (let from = words.length - 1; from >= 0; from--) {
      const { groups, strange } = best[from + 1]!;
      let found: Cut = { groups, strange: strange + 1 };
      for (let to = from; to < Math.min(words.length, from + LONGEST_NAME); to++) {
        const rest = best[to + 1]!;
        if (!isBetter(rest, found)) continue;
        const ids = this.idsOf(normaliseCertificate(spanOf(text, words[from]!, words[to]!)), true);
        if (ids.length > 0) found = { groups: [ids, ...rest.groups], strange: rest.strange };
      }
      best[from] = found;
    }
    return best[0]!;
  }

  /** The ids of a normalised name, with and without what is in its bracket. */
  private idsOf(whole: string, begins: boolean): readonly string[] {
    const ids = new Set<string>();
    const bracket = /^(.*?)[(（【[](.*?)[)）】\]](.*)$/.exec(whole);
    for (const text of bracket
      ? [whole, bracket[1]! + bracket[3]!, bracket[1]! + bracket[2]!]
      : [whole]) {
      const id = this.find(text, begins);
      if (id !== undefined) ids.add(id);
    }
    return [...ids];
  }

  /** @param begins whether something may follow the name */
  private find(text: string, begins: boolean): string | undefined {
    if (text === '') return undefined;
    const bare = text.replace(GENERIC, '');
    return (
      this.byAlias.get(text) ??
      this.byAlias.get(bare) ??
      this.byAlias.get(bare.replace(/\d+$/, '')) ??
      (begins ? this.byPrefix(bare) : undefined)
    );
  }

  /** Longest alias that begins the text: `EN711:2014+A1` (EN 71-1) begins with `EN71`. No letter may follow. */
  private byPrefix(text: string): string | undefined {
    const prefix = this.prefixes.find(
      (alias) => text.startsWith(alias) && !/^[A-Z]/.test(text.slice(alias.length)),
    );
    return prefix === undefined ? undefined : this.byAlias.get(prefix);
  }
}
