import { numberText, valueForm } from '../../../report';
import type { NumberKey } from '../../../rulebook';

/** A number as it is typed: a share in per cent, without its sign. */
export function inputOfLimit(limit: number, key: NumberKey): string {
  return numberText(valueForm(key) === 'share' ? limit * 100 : limit);
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/** The number that was typed; undefined where it is none. Full-width digits and a `%` are taken. */
export function limitOfInput(typed: string, key: NumberKey): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '');
  const isShare = valueForm(key) === 'share';
  const digits = isShare ? plain.replace(/%$/, '') : plain;
  if (!NUMBER.test(digits)) return undefined;
  // Through text, so that 91.8 becomes 0.918 and not 0.9179999999999999.
  return isShare ? Number((Number(digits) / 100).toPrecision(12)) : Number(digits);
}
