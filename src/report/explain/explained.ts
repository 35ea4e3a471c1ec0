import type { Bilingual } from '../../fields';
import { text, type Lang, type TextKey } from '../../strings';
import { originText, type Origin } from '../basisText';
import { commaList } from '../lists';

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
  /** What it is about, in either language. */
  readonly key: ExplainedKey;
  readonly label: string;
  readonly text: string | readonly string[];
  /** Of a sentence that names things in a row. */
  readonly items?: readonly string[];
}

/** What one code of the rulebook stands for, ready to be shown. */
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

/** Things named in a row. */
export function row(lang: Lang, key: ExplainedKey, items: readonly string[] = []): ExplainedPart[] {
  return part(lang, key, commaList(items, lang)).map((told) => ({ ...told, items }));
}

/** Why it is asked and how to mend it, for everything that says so. */
export function reasons(
  thing: { readonly why: Bilingual; readonly fix?: Bilingual },
  lang: Lang,
): ExplainedPart[] {
  return [
    ...part(lang, 'explain.why', thing.why[lang]),
    ...part(lang, 'explain.fix', thing.fix?.[lang]),
  ];
}

/** From and until when it holds. */
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

/** Where it comes from. */
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
