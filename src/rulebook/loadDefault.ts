import { deepFreeze } from './deepFreeze';
import { defaultRulebook } from './default/rulebook';
import { rulebook, type Rulebook } from './schema';

let loaded: Rulebook | undefined;

/** The default book, whole and frozen; the same object each time. */
export function loadDefault(): Rulebook {
  loaded ??= deepFreeze(rulebook.parse(defaultRulebook));
  return loaded;
}
