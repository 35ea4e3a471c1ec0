import { foldCell } from '../../catalogue/cells/foldCell';
import type { TextKey } from '../../strings';
import { text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';

/** Sentences that ask for an argument. */
export type AskFor = TextKey & `functions.no${'Category' | 'Code' | 'Market' | 'Score'}`;

/**
 * The text of an argument that must be given.
 *
 * @throws Refusal (`askFor`) where it is blank or an error value
 */
export function textArgument(value: unknown, askFor: AskFor, lang: Lang): string {
  const read = foldCell(namedCell(value));
  if (read.state === 'ok') return read.value;
  throw new Refusal('value', text(lang, askFor));
}
