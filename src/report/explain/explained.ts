import type { Localized } from '../../fields';
import { text, type Lang, type TextKey } from '../../strings';
import { originText, type Origin } from '../basisText';
import { commaList } from '../format/lists';

export type ExplainedKind =
  | 'rule'
  | 'pool'
  | 'requirement'
  | 'certificate'
  | 'market'
  | 'industry'
  | 'star'
  | 'starVersion'
  | 'starKind'
  | 'capability'
  | 'taPlus'
  | 'benefit'
  | 'model'
  | 'band'
  | 'governance'
  | 'corePart'
  | 'trait';

/** The key of a part's label. */
export type ExplainedKey = TextKey & `explain.${string}`;

/** One labelled part of an explanation: a sentence, or a list. */
export interface ExplainedPart {
  /** Key of its label, equal in both languages. */
  readonly key: ExplainedKey;
  readonly label: string;
  readonly text: string | readonly string[];
  /** The items of a sentence that lists things. */
  readonly items?: readonly string[];
}

/** One entry of the rulebook in words. */
export interface Explained {
  readonly code: string;
  readonly kind: ExplainedKind;
  /** The kind in words. */
  readonly kindName: string;
  readonly name: string;
  readonly parts: readonly ExplainedPart[];
}

/** A labelled sentence; nothing if there is nothing to say. */
export function part(
  lang: Lang,
  key: ExplainedKey,
  said: string | readonly string[] | undefined,
): ExplainedPart[] {
  if (said === undefined || said.length === 0) return [];
  // Labels have no braces, which the key's type can't say.
  const plain = key as 'explain.why';
  return [{ key, label: text(lang, plain), text: said }];
}

/** A sentence that lists things. */
export function row(lang: Lang, key: ExplainedKey, items: readonly string[] = []): ExplainedPart[] {
  return part(lang, key, commaList(items, lang)).map((only) => ({ ...only, items }));
}

/** Reason and fix, for entries that have them. */
export function reasons(
  thing: { readonly why: Localized; readonly fix?: Localized },
  lang: Lang,
): ExplainedPart[] {
  return [
    ...part(lang, 'explain.why', thing.why[lang]),
    ...part(lang, 'explain.fix', thing.fix?.[lang]),
  ];
}

/** First and last day in force. */
export function dates(
  thing: {
    readonly effectiveFrom?: string | undefined;
    readonly effectiveUntil?: string | undefined;
  },
  lang: Lang,
): ExplainedPart[] {
  return [
    ...part(lang, 'explain.from', thing.effectiveFrom),
    ...part(lang, 'explain.until', thing.effectiveUntil),
  ];
}

/** The origin of an entry. */
export function basisPart(origin: Origin, lang: Lang): ExplainedPart[] {
  return part(lang, 'explain.basis', originText(origin, lang));
}

/** An explanation with its kind in words. */
export function explained(
  kind: ExplainedKind,
  code: string,
  name: string,
  parts: readonly ExplainedPart[],
  lang: Lang,
): Explained {
  return { code, kind, kindName: text(lang, `explain.kind.${kind}`), name, parts };
}
