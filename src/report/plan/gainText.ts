import type { Pool } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { urgencyText } from '../marks';
import { midSentence } from '../midSentence';

/** What mending a product brings: that it is premium, by which pool. */
export const gainText = (pool: Pool, lang: Lang): string =>
  text(lang, 'pane.today.gain', {
    gain: urgencyText('gain', lang),
    pool: midSentence(pool.name[lang]),
  });
