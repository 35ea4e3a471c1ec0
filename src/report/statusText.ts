import type { StatusLine } from '../evaluator';
import { text, type Lang } from '../strings';
import { fieldName } from './fieldName';
import { commaList } from './lists';
import { midSentence } from './midSentence';

/** More names than this make a line too long for a cell. */
const NAMED = 5;

function missingText(fields: readonly string[], lang: Lang): string {
  const named = commaList(fields.slice(0, NAMED), lang);
  const more = fields.length - NAMED;
  return more > 0 ? text(lang, 'status.more', { fields: named, n: more }) : named;
}

/** One line on a product, e.g. `Not premium: 2 short of content pool` or `Undetermined: needs quality score`. */
export function statusText(line: StatusLine, lang: Lang): string {
  switch (line.premium) {
    case 'yes': {
      const pools = line.pools.map((pool) => midSentence(pool.name[lang]));
      return text(lang, 'status.premium', { pools: commaList(pools, lang) });
    }
    case 'no': {
      if (!line.nearest) return text(lang, 'status.notPremiumBare');
      const pool = midSentence(line.nearest.pool.name[lang]);
      return text(lang, 'status.notPremium', { pool, n: line.nearest.unmet });
    }
    case 'unknown': {
      const fields = line.missing.map((field) => fieldName(field, lang));
      if (fields.length === 0) return text(lang, 'status.undeterminedBare');
      return text(lang, 'status.undetermined', { fields: missingText(fields, lang) });
    }
  }
}
