import type { z } from 'zod';
import type { trait as schema } from '../../../schema';
import { listOf } from '../listOf';

interface TraitWords {
  /** English words and phrases, comma-separated; plurals and separators are the scanner's work. */
  readonly en?: string;
  /** Chinese words, comma-separated. */
  readonly zh?: string;
  /** English words that describe rather than name, comma-separated. */
  readonly qualities?: string;
  readonly holds?: readonly ('accessory' | 'for' | 'with')[];
  /** Words in either language that take the trait back; of parts alone where they name one (`with handbag`). */
  readonly except?: string;
}

/** A trait from its names and lists of words. */
export function trait(
  id: string,
  zh: string,
  en: string,
  { en: latin = '', zh: chinese = '', qualities = '', holds = [], except = '' }: TraitWords,
): z.infer<typeof schema> {
  return {
    id,
    name: { zh, en },
    words: [...listOf(latin), ...listOf(chinese)],
    qualities: listOf(qualities),
    holds: [...holds],
    exceptWords: listOf(except),
  };
}
