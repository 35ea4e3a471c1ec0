import { deepFreeze } from './deepFreeze';
import { defaultRulebook } from './default/rulebook';
import type { Rulebook } from './schema';

/** The default book, whole and frozen; the same object each time. Tests prove that it keeps to the schema. */
export function loadDefault(): Rulebook {
  return deepFreeze(defaultRulebook);
}
