import type { Pool } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { urgencyText } from '../marks';
import { midSentence } from '../format/lists';

/** The gain of mending a product: premium, by some pool. */
export const gainText = (pool: Pool, lang: Lang): string =>
  text(lang, 'pane.today.gain', {
    gain: urgencyText('gain', lang),
    pool: midSentence(pool.name[lang]),
  });
