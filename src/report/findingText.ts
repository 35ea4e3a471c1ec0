import type { Finding } from '../evaluator';
import type { Lang } from '../strings';
import { faultText } from './condition/faultText';

/** One finding: what is wrong, with the actual and the needed value, their basis and the cell. */
export function findingText(finding: Finding, lang: Lang): string {
  return faultText(finding.condition, lang);
}
