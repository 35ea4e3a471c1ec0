import type { StatusLine } from '../evaluator';
import { text, type Lang } from '../strings';
import { fieldName } from './fieldName';
import { countsText } from './knownText';
import { commaList, midSentence } from './format/lists';
import { tierName } from './platformText';

/** Most names in a line that fits a cell. */
const NAMED = 5;

/** The first few names, and the number of the others. */
export function fewNames(names: readonly string[], lang: Lang): string {
  const named = commaList(names.slice(0, NAMED), lang);
  const more = names.length - NAMED;
  return more > 0 ? text(lang, 'status.more', { fields: named, n: more }) : named;
}

type Nearest = NonNullable<StatusLine['nearest']>;

/** Of a row that is not premium. */
function notPremiumText(nearest: Nearest | undefined, lang: Lang): string {
  if (nearest === undefined) return text(lang, 'status.notPremiumBare');
  const { unmet: n, unknown } = nearest;
  const pool = midSentence(nearest.pool.name[lang]);
  if (unknown === 0) return text(lang, 'status.notPremium', { pool, n });
  return text(lang, 'status.notPremiumUnknown', { pool, n, unknown });
}

/** Whether all that is unknown hangs on what title and category do not say: no cell is missing. */
const isLeftOpen = ({ unmet, unknown, lacking }: Nearest): boolean =>
  unmet === 0 && lacking === 0 && unknown > 0;

/** Text of an undetermined row that no cell of its own would settle: its best pool, as far as known. */
function nearestText(nearest: Nearest, untold: number, lang: Lang): string {
  const { unmet: n, unknown, lacking } = nearest;
  const pool = midSentence(nearest.pool.name[lang]);
  if (isLeftOpen(nearest))
    return withUntold(text(lang, 'status.openTexts', { pool }), untold, lang);
  if (lacking > 0) return text(lang, 'status.known', { pool, counts: countsText(nearest, lang) });
  const status =
    unknown === 0
      ? text(lang, 'status.notIn', { pool, n })
      : text(lang, 'status.notInUnknown', { pool, n, unknown });
  return withUntold(status, untold, lang);
}

function withUntold(status: string, n: number, lang: Lang): string {
  return n > 0 ? text(lang, 'status.untold', { status, n }) : status;
}

function undeterminedText({ nearest, missing, untold }: StatusLine, lang: Lang): string {
  if (nearest) return nearestText(nearest, untold, lang);
  if (missing.length > 0) {
    const names = missing.map((field) => fieldName(field, lang));
    const status = text(lang, 'status.undetermined', { fields: fewNames(names, lang) });
    return withUntold(status, untold, lang);
  }
  if (untold > 0) return text(lang, 'status.untoldOnly', { n: untold });
  return text(lang, 'status.undeterminedBare');
}

/** One line on a product, for those who show the platform's own tier beside it. */
export function verdictText(line: StatusLine, lang: Lang): string {
  switch (line.premium) {
    case 'yes': {
      const pools = line.pools.map((pool) => midSentence(pool.name[lang]));
      return text(lang, 'status.premium', { pools: commaList(pools, lang) });
    }
    case 'no':
      return notPremiumText(line.nearest, lang);
    case 'unknown':
      return undeterminedText(line, lang);
  }
}

/**
 * One line on a product, e.g. `Not premium: 2 conditions away from content pool`. The platform's own tier follows
 * where it disagrees.
 */
export function statusText(line: StatusLine, lang: Lang): string {
  const status = verdictText(line, lang);
  const { tier } = line;
  if (tier === undefined) return status;
  return text(lang, 'status.tier', { status, tier: tierName(tier, lang) });
}
