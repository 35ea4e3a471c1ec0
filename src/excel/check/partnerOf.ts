import type { SheetOf } from '../../report';
import type { CheckResult } from './types';

/** Tells on which partner (by number, from 1) a value of a row is; undefined where nothing is joined. */
export function partnerOf({
  catalogue,
  joined,
}: Pick<CheckResult, 'catalogue' | 'joined'>): SheetOf | undefined {
  if (joined === undefined) return undefined;
  const numbers = new Map(joined.partners.map(({ name }, at) => [name, at + 1]));
  return (field, index) => numbers.get(catalogue.place(field, index)?.sheet ?? '');
}
