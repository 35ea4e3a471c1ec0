import { INDUSTRIES } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { commaList, labelled } from '../format/lists';
import { part, type ExplainedPart } from './explained';

/** What title and category leave open, an item for each list of industries and traits. */
export function undecidedPart({ certificates }: Rulebook, lang: Lang): ExplainedPart[] {
  const nameOf = (id: string): string =>
    certificates.traits.find((trait) => trait.id === id)?.name[lang] ?? id;
  const names = (ids: readonly string[] = []): string[] => ids.map(nameOf);
  const items = certificates.undecided.map(({ industries = [], traits, unless, mayBe }) => {
    const of = [...industries.map((industry) => INDUSTRIES[industry][lang]), ...names(traits)];
    const open = text(lang, 'explain.undecided.mayBe', {
      mayBe: commaList(names(mayBe), lang),
      unless: commaList(names(unless), lang),
    });
    return labelled(commaList(of, lang), open, lang);
  });
  return part(lang, 'explain.undecided', items);
}
