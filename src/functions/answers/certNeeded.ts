import { compileLayout } from '../../catalogue';
import type { MarketKey } from '../../fields';
import { certificateNeedText } from '../../report';
import { text, type Lang } from '../../strings';
import { requireModel } from '../arguments/dateArgument';
import { marketArgument } from '../arguments/marketArgument';
import { textArgument } from '../arguments/textArgument';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { RulesInForce } from '../runtime/rulesInForce';
import { contentKey } from '../runtime/contentKey';
import { Refusal } from '../runtime/refusal';

const CATEGORY = compileLayout({ firstRow: 0, columns: { category: 0 } });

/** What the market asks of a product of which only the category is known, one certificate a line. */
function needText(
  rules: RulesInForce,
  category: string,
  market: MarketKey,
  asOf: string,
  lang: Lang,
): string {
  const verdict = rules.evaluator(asOf, market).evaluate(CATEGORY.build([[category]]));
  const { traits } = rules.book.certificates;
  const needs = verdict.certificates(0).map((result) => certificateNeedText(result, lang, traits));
  return needs.length === 0 ? text(lang, 'functions.noneNeeded') : needs.join('\n');
}

/**
 * The certificates that a market asks for products of a category.
 *
 * @throws Refusal where an argument is blank, or there is no such market
 */
export async function certNeeded(
  runtime: FunctionsRuntime,
  categoryArgument: unknown,
  argument: unknown,
): Promise<string> {
  const { host } = runtime;
  const lang = host.lang();
  const rules = await runtime.rules();
  const category = textArgument(categoryArgument, 'functions.noCategory', lang);
  const market = marketArgument(argument, lang);
  if (market === undefined) throw new Refusal('value', text(lang, 'functions.noMarket'));
  const asOf = host.today();
  requireModel(rules.book, asOf, lang);
  const key = contentKey(['CERTNEEDED', lang, asOf, market, category]);
  const known = rules.memo.get(key)?.[0];
  if (known !== undefined) return known;
  const need = needText(rules, category, market, asOf, lang);
  rules.memo.set(key, [need]);
  return need;
}
