import type { Premium, StatusLine } from '../evaluator';
import type { Lang } from '../strings';
import { statusText } from './statusText';

/** Sign before a product's status, so that a column of them can be scanned. */
export const STATUS_SIGN = {
  yes: '✓',
  no: '✗',
  unknown: '?',
} as const satisfies Record<Premium, string>;

/** The status with its sign: `✗ Not premium: 2 conditions away from …`. */
export function markedStatusText(line: StatusLine, lang: Lang): string {
  return `${STATUS_SIGN[line.premium]} ${statusText(line, lang)}`;
}
