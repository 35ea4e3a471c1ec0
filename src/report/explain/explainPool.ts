import type { Pool, Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { labelled, withNote } from '../format/lists';
import { basisPart, explained, part, reasons, type Explained } from './explained';

/** Rules by their ids as `id: title (basis)`. */
export function ruleList(book: Rulebook, ids: readonly string[], lang: Lang): string[] {
  return ids.flatMap((id) => {
    const rule = book.rules.find((candidate) => candidate.id === id);
    if (!rule) return [];
    return [labelled(id, withNote(rule.title[lang], basisText(rule.basis, lang), lang), lang)];
  });
}

/** A pool: its purpose, and every condition with its basis. */
export function explainPool(book: Rulebook, pool: Pool, lang: Lang): Explained {
  const models = book.models.filter((model) => model.pools.includes(pool.id));
  const parts = [
    ...reasons(pool, lang),
    ...part(lang, 'explain.scope', text(lang, `explain.scope.${pool.scope}`)),
    ...part(lang, 'explain.conditions', ruleList(book, pool.conditions, lang)),
    ...part(
      lang,
      'explain.usedIn',
      models.map((m) => withNote(m.title[lang], m.effectiveFrom, lang)),
    ),
    ...basisPart(pool, lang),
  ];
  return explained('pool', pool.id, pool.name[lang], parts, lang);
}
