const LETTER = '0-9A-Za-zÀ-ÖØ-öø-\u1fff';
const IDEOGRAPH = '\u2e80-\u2fff\u3040-\ud7ff';
const WORD = new RegExp(`[${LETTER}]+|[${IDEOGRAPH}]`, 'g');
const SEPARATORS = new RegExp(`[^${LETTER}${IDEOGRAPH}]+`, 'g');
const BETWEEN_SCRIPTS = new RegExp(
  `(?<=[${LETTER}])(?=[${IDEOGRAPH}])|(?<=[${IDEOGRAPH}])(?=[${LETTER}])`,
  'g',
);
const STARTS_CHINESE = new RegExp(`^[${IDEOGRAPH}]`);
const ENDS_CHINESE = new RegExp(`[${IDEOGRAPH}]$`);

const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Words in lower case; a Chinese character is a word of its own. */
export function wordsOf(text: string): string[] {
  return narrow(text).toLowerCase().match(WORD) ?? [];
}

/** A word, and where it begins. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/** The same with the places of the words. */
export function wordsIn(text: string): Word[] {
  const matches = narrow(text).toLowerCase().matchAll(WORD);
  return [...matches].map(({ 0: word, index }) => ({ word, at: index }));
}

const JOINED_WORD = new RegExp(
  `[${LETTER}]+(?:(?:[-\u2010\u2011]|(?<=[0-9])[.,](?=[0-9]))[${LETTER}]+)*|[${IDEOGRAPH}]`,
  'g',
);

/** The same, but words with hyphens and numbers with decimals are one. */
export function joinedWordsOf(text: string): string[] {
  return narrow(text).toLowerCase().match(JOINED_WORD) ?? [];
}

/** Length of a title in Chinese, other characters as halves; 0 where a quarter of them outnumber the Chinese. */
export function chineseIn(text: string): number {
  const chinese = text.match(new RegExp(`[${IDEOGRAPH}]`, 'g'))?.length ?? 0;
  const others = text.length - chinese;
  return others < 4 * chinese ? Math.ceil((2 * chinese + others) / 2) : 0;
}

/** The text in lower case with one blank wherever a word may begin or end. */
export function spaced(text: string): string {
  const bare = narrow(text)
    .toLowerCase()
    .replace(SEPARATORS, ' ')
    .replace(BETWEEN_SCRIPTS, ' ')
    .trim();
  return ` ${bare} `;
}

function wanted(phrase: string): string {
  const bare = spaced(phrase).trim();
  return `${STARTS_CHINESE.test(bare) ? '' : ' '}${bare}${ENDS_CHINESE.test(bare) ? '' : ' '}`;
}

/** A phrase and its regular plurals. */
export function plurals(phrase: string): string[] {
  if (!/[a-z]$/i.test(phrase)) return [phrase];
  const forms = [phrase, `${phrase}s`];
  if (phrase.endsWith('y')) forms.push(`${phrase.slice(0, -1)}ies`);
  if (/(?:s|x|ch|sh)$/i.test(phrase)) forms.push(`${phrase}es`);
  return forms;
}

/** The forms of a phrase as they would be in a text that `spaced` has written. */
export const wantedForms = (phrase: string): string[] => plurals(phrase).map(wanted);

/** Every place of a phrase in a text, both so written: its first and last character. */
export function placesOf(
  forms: readonly string[],
  where: string,
): { first: number; last: number }[] {
  return forms.flatMap((form) => {
    const places: { first: number; last: number }[] = [];
    for (let first = where.indexOf(form); first >= 0; first = where.indexOf(form, first + 1))
      places.push({ first, last: first + form.length - 1 });
    return places;
  });
}

/** Where a form last ends in a text; -1 where it does not occur. */
function endOf(form: string, where: string): number {
  const at = where.lastIndexOf(form);
  return at < 0 ? -1 : at + form.length;
}

/** Characters by which the forms of phrases are laid out. */
const STARTS = [1, 2, 3];

/** The first characters of a form, as many as it has of them. */
const startOf = (form: string): string => form.trim().slice(0, Math.max(...STARTS));

/** Finds out, phrase by phrase, which of a list occur in a text, and where each last ends. */
export class PhraseList<T> {
  /** The forms of the phrases by their start, each with the number of its phrase: few texts have many starts. */
  private readonly byStart = new Map<string, { form: string; number: number }[]>();
  private readonly known = new Map<string, { owner: T; phrase: string; end: number }[]>();

  constructor(private readonly phrases: readonly { readonly phrase: string; readonly owner: T }[]) {
    for (const [number, { phrase }] of phrases.entries())
      for (const form of wantedForms(phrase)) {
        const start = startOf(form);
        const same = this.byStart.get(start);
        if (same) same.push({ form, number });
        else this.byStart.set(start, [{ form, number }]);
      }
  }

  in(text: string): { owner: T; phrase: string; end: number }[] {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const where = spaced(text);
    const starts = new Set<string>();
    for (let at = 0; at < where.length; at++)
      for (const length of STARTS) starts.add(where.slice(at, at + length));
    const ends = new Map<number, number>();
    for (const start of starts)
      for (const { form, number } of this.byStart.get(start) ?? []) {
        const end = endOf(form, where);
        if (end >= 0) ends.set(number, Math.max(end, ends.get(number) ?? end));
      }
    const found = [...ends]
      .sort(([a], [b]) => a - b)
      .map(([number, end]) => ({ ...this.phrases[number]!, end }));
    this.known.set(text, found);
    return found;
  }
}

const hasChinese = (text: string): boolean => new RegExp(`[${IDEOGRAPH}]`).test(text);

/** The owner of the longest phrase; a Chinese character weighs as much as three letters. */
export function longestOwner<T>(
  found: readonly { owner: T; phrase: string; end: number }[],
): T | undefined {
  const weight = (phrase: string): number =>
    phrase.length + 2 * phrase.replace(/[^\u2e80-\uffff]/g, '').length;
  const rank = ({ phrase, end }: { phrase: string; end: number }): number =>
    weight(phrase) * 1e6 + (hasChinese(phrase) ? 1e5 : 0) + end;
  return found.reduce<{ owner: T; phrase: string; end: number } | undefined>(
    (best, hit) => (best === undefined || rank(hit) >= rank(best) ? hit : best),
    undefined,
  )?.owner;
}
