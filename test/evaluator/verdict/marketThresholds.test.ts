import { createEvaluator } from '../../../src/evaluator';
import type { Rule, Rulebook } from '../../../src/rulebook';
import { book, catalogueOf, sampleRows, TODAY } from '../support/sheets';

const catalogue = catalogueOf(sampleRows(200, 7));
const inMarketPools = new Set(
  book.pools.filter(({ scope }) => scope === 'market').flatMap(({ conditions }) => conditions),
);
const outsideMarkets = [
  ...book.governance.flatMap(({ rules }) => rules),
  ...book.pools.flatMap(({ scope, conditions }) => (scope === 'market' ? [] : conditions)),
].filter((id) => !inMarketPools.has(id));

/** The book with a number for a market beside every other number of rules that no market decides. */
function withMarketNumbers(): Rulebook {
  const changed = (rule: Rule): Rule =>
    rule.threshold && outsideMarkets.includes(rule.id)
      ? { ...rule, threshold: { ...rule.threshold, byMarket: { US: rule.threshold.default } } }
      : rule;
  return { ...book, rules: book.rules.map(changed) };
}

test('a number for a market changes nothing where no market is looked at', () => {
  const verdict = createEvaluator(withMarketNumbers(), { asOf: TODAY }).evaluate(catalogue);
  const plain = createEvaluator(book, { asOf: TODAY }).evaluate(catalogue);
  expect(verdict.summary).toEqual({
    ...plain.summary,
    uncheckable: verdict.summary.uncheckable,
  });
  for (let index = 0; index < verdict.size; index++) {
    expect(verdict.findings(index).map(({ condition }) => condition.needed)).toEqual(
      plain.findings(index).map(({ condition }) => condition.needed),
    );
    expect(verdict.status(index)).toEqual(plain.status(index));
  }
});

test('a rule that market pools ask too has no number of a market outside them', () => {
  const id = [...inMarketPools].find(
    (each) => book.rules.find((rule) => rule.id === each)!.threshold?.byMarket !== undefined,
  )!;
  const rule = book.rules.find((each) => each.id === id)!;
  const bare: Rule = { ...rule, id: 'bare', threshold: { default: rule.threshold!.default } };
  const { byIndustry } = rule.threshold!;
  if (byIndustry) bare.threshold!.byIndustry = byIndustry;
  const governance = book.governance.map((system, at) =>
    at === 0 ? { ...system, rules: [...system.rules, id, bare.id] } : system,
  );
  const asked = { ...book, rules: [...book.rules, bare], governance };
  const verdict = createEvaluator(asked, { asOf: TODAY }).evaluate(catalogue);
  const plain = createEvaluator(book, { asOf: TODAY }).evaluate(catalogue);
  expect(verdict.summary.pools).toEqual(plain.summary.pools);
  const { findings } = verdict.summary;
  expect(findings[id]).toBe(findings[bare.id]);
  expect(findings[id]).toBeGreaterThan(0);
  expect(findings[id]).toBeLessThan(verdict.size);
});
