import { text, type Lang } from '../strings';

/** A source in both languages: the Chinese words, ` / `, the English ones. */
const BOTH = /^(?<zh>.*\p{Script=Han}.*?) \/ (?<en>[^\p{Script=Han}]+)$/su;

/** A source, and a note on it in both languages in the brackets of Chinese. */
const NOTED = /^(?<source>.*)（(?<note>[^（）]* \/ [^（）]*)）$/su;

/** Addresses before or behind the words, which are the same in either language. */
const PAGE = String.raw`(?:[\w-]+\.)+[a-z]{2,}\/[^\s;,]*`;
const PAGES = new RegExp(
  `^(?<lead>(?:${PAGE}; )?)(?<words>.*?)(?<tail>(?:; ${PAGE}(?:, ${PAGE})*)?)$`,
  's',
);

const inOne = (words: string, lang: Lang): string => BOTH.exec(words)?.groups?.[lang] ?? words;

/** A rule's source in one language; a source with one form, such as a law's number, as it is. */
export function referenceText(reference: string, lang: Lang): string {
  const noted = NOTED.exec(reference)?.groups;
  if (noted) {
    const { source = '', note = '' } = noted;
    const whole = { text: referenceText(source, lang), note: inOne(note, lang) };
    return text(lang, 'label.brackets', whole);
  }
  const { lead = '', words = '', tail = '' } = PAGES.exec(reference)?.groups ?? {};
  return `${lead}${inOne(words, lang)}${tail}`;
}
