import type { StarKind } from '../../rulebook';
import { LANGUAGES, text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';
import { findNamed, nameHint, type Named } from './named';

const KINDS: readonly Named<StarKind>[] = (['predicted', 'rated'] as const).map((key) => ({
  key,
  names: LANGUAGES.map((lang) => text(lang, `functions.kind.${key}`)),
}));

/**
 * Which star is asked for; `predicted` where it was left out or blank.
 *
 * @throws Refusal if it is neither
 */
export function kindArgument(value: unknown, lang: Lang): StarKind {
  const typed = String(namedCell(value)).trim();
  if (typed === '') return 'predicted';
  const kind = findNamed(typed, KINDS);
  if (kind !== undefined) return kind;
  const hint = nameHint(typed, KINDS, lang);
  throw new Refusal('notFound', text(lang, 'functions.unknownKind', { value: typed, hint }));
}
