import type { Lang } from '../strings';

/** A source that is told in both languages: the Chinese words, ` / `, the English ones. */
const BOTH = /^(?<zh>.*\p{Script=Han}.*?) \/ (?<en>[^\p{Script=Han}]+)$/su;

/** A rule's source in one language; a source that is told once, such as a law's number, as it is. */
export function referenceText(reference: string, lang: Lang): string {
  return BOTH.exec(reference)?.groups?.[lang] ?? reference;
}
