import type { Rulebook, StarLevel, StarVersionChoice } from '../rulebook';
import { text, type Lang } from '../strings';
import { basisText, originText } from './basisText';
import { cutOffsText } from './explain/explainSystems';
import { labelled } from './format/lists';
import { numberText } from './format/values';

/** Stars, such as `4 stars` or `1 star`. */
export function starText({ level }: StarLevel, lang: Lang): string {
  return text(lang, 'cli.star.level', { n: level });
}

/**
 * The capabilities that keep the store from its next star, each with its score, the cut-off and the
 * cut-off's basis; none at the top. `scores` are those that were judged.
 */
export function starLimitTexts(
  book: Rulebook,
  { level, limiting, nextCutOff, version }: StarLevel,
  scores: readonly number[],
  lang: Lang,
): string[] {
  if (nextCutOff === undefined) return [];
  return book.star.capabilities.flatMap(({ id, name }, index) =>
    limiting.includes(id)
      ? [
          text(lang, 'cli.star.limit', {
            capability: name[lang],
            score: numberText(scores[index] ?? 0),
            level: level + 1,
            cutOff: nextCutOff,
            basis: basisText(version.basis, lang),
          }),
        ]
      : [],
  );
}

/** The star rule that judges: the update that set a rated star, the version, its cut-offs, its basis. */
export function starVersionTexts({ version, updateOn }: StarVersionChoice, lang: Lang): string[] {
  return [
    ...(updateOn === undefined ? [] : [text(lang, 'cli.star.update', { date: updateOn })]),
    labelled(text(lang, 'cli.star.version'), version.title[lang], lang),
    labelled(text(lang, 'explain.cutOffs'), cutOffsText(version, lang), lang),
    labelled(text(lang, 'explain.basis'), originText(version, lang), lang),
  ];
}
