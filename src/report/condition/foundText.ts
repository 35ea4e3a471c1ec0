import type { ConditionResult } from '../../evaluator';
import type { Place } from '../../fields';
import { fillPlaces, type Lang } from '../../strings';
import { evidenceText } from './evidenceText';

/** What a row holds in a place of a sentence; undefined where that is unknown. */
function placeWords(found: ConditionResult['found'], place: Place, lang: Lang): string | undefined {
  const evidence = found?.[place];
  return evidence && evidenceText(evidence, lang);
}

/** The sentence of a rule about one row; undefined without one, and where a place of it stays empty. */
export function foundSentence({ rule, found }: ConditionResult, lang: Lang): string | undefined {
  return (
    rule.found && fillPlaces(rule.found[lang], (name) => placeWords(found, name as Place, lang))
  );
}

/** The words at fault by themselves, for rules without a sentence. */
export function foundWords({ found }: ConditionResult, lang: Lang): string | undefined {
  return placeWords(found, 'words', lang);
}
