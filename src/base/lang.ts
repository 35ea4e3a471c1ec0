/** The languages of the interface and of the rules. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Lang = (typeof LANGUAGES)[number];

/** A text in every language; none is a fallback of another. */
export type Localized = Readonly<Record<Lang, string>>;

/** The language after this one, the first after the last: what a switch of two or more turns to. */
export function nextLang(lang: Lang): Lang {
  return LANGUAGES[(LANGUAGES.indexOf(lang) + 1) % LANGUAGES.length]!;
}
