import type { Place } from '../../fields';
import type { Evidence, Found } from '../found';

/** Equal where the same was found. */
export function foundKey(found: Found): string {
  let key = '';
  for (const place in found) key += `\n${evidenceKey(found[place as Place]!)}`;
  return key;
}

/** Mostly a number or a word or two, of which a short text is made faster than JSON. */
function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'number':
      return `${evidence.value} ${evidence.of ?? ''}`;
    case 'prices':
      return `${evidence.low}–${evidence.high}`;
    case 'words': {
      let key = '';
      for (const { word, times } of evidence.words) key += `${times} ${word.length} ${word}`;
      return key;
    }
    default:
      return JSON.stringify(evidence);
  }
}
