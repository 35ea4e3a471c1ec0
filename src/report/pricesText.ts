import { text, type Lang } from '../strings';

/** The currency of a sheet's prices, in words. */
export function pricesText(
  { currency, assumed }: { readonly currency: string | null; readonly assumed: boolean },
  lang: Lang,
): string {
  if (assumed) return text(lang, currency === null ? 'prices.unsaid' : 'prices.assumed');
  return currency ?? text(lang, 'prices.unknown');
}
