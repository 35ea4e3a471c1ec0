import type { InvalidReason } from '../catalogue';
import { text, type Lang } from '../strings';

/** Why a cell could not be read. */
export function invalidReasonText(reason: InvalidReason, lang: Lang): string {
  return text(lang, `invalid.${reason}`);
}
