import type { ConditionResult } from '../../evaluator';
import type { Place } from '../../fields';
import { fillPlaces, type Lang } from '../../strings';
import { evidenceText } from './evidenceText';

/** The words for a place of a sentence; undefined where unknown. */
function placeWords(found: ConditionResult['found'], place: Place, lang: Lang): string | undefined {
  const evidence = found?.[place];
  return evidence && evidenceText(evidence, lang);
}

/** The sentence of a rule about one row; undefined without one, or if a place of it is unknown. */
export function foundSentence({ rule, found }: ConditionResult, lang: Lang): string | undefined {
  return (
    rule.found && fillPlaces(rule.found[lang], (name) => placeWords(found, name as Place, lang))
  );
}

/** The words at fault by themselves, for rules without a sentence. */
export function foundWords({ found }: ConditionResult, lang: Lang): string | undefined {
  return placeWords(found, 'words', lang);
}
