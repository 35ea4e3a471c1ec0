import type { RawCell } from '../../../catalogue';
import type { CheckResult } from '../../../excel/check/types';
import type { Slice } from '../../../excel/gateway/runSlices';
import type { FieldKey } from '../../../fields';
import type { Rule } from '../../../rulebook';
import { cutContact } from './cutContact';
import { cutSymbols } from './cutSymbols';
import { firstLetter } from './firstLetter';
import { firstTier } from './firstTier';
import { roundPrices } from './roundPrices';
import type { Fix, FixKind } from './types';

type Judged = Pick<CheckResult, 'catalogue' | 'joined' | 'verdict' | 'layout'>;

/** What mends a cell that breaks a rule. */
interface RuleMend {
  readonly rule: string;
  readonly kind: FixKind;
  readonly field: FieldKey;
  readonly mend: (raw: RawCell, rule: Rule, moq: number) => RawCell | undefined;
}

/** Decimals that a rule allows. */
const allowed = ({ threshold }: Rule): number => {
  const most = threshold?.default;
  return typeof most === 'number' && Number.isInteger(most) && most >= 0 ? most : 2;
};

const MENDS: readonly RuleMend[] = [
  { rule: 'name_capitalize_first_letter', kind: 'firstLetter', field: 'title', mend: firstLetter },
  { rule: 'title_contact', kind: 'cutContact', field: 'title', mend: cutContact },
  { rule: 'title_bad', kind: 'cutSymbols', field: 'title', mend: cutSymbols },
  {
    rule: 'price_decimals',
    kind: 'roundPrices',
    field: 'price',
    mend: (raw, rule) => roundPrices(raw, 'price', allowed(rule)),
  },
  {
    rule: 'tier_price_decimals',
    kind: 'roundPrices',
    field: 'priceTiers',
    mend: (raw, rule) => roundPrices(raw, 'priceTiers', allowed(rule)),
  },
  {
    rule: 'tier_price_first_moq',
    kind: 'firstTier',
    field: 'priceTiers',
    mend: (raw, _, moq) => firstTier(raw, moq),
  },
];

/** Rows between two looks at the clock. */
const SLICE_ROWS = 500;

/** The mends of cells that break a rule and lie on the checked sheet itself; work in slices. */
export function* ruleFixes(check: Judged): Generator<Slice, Fix[]> {
  const { verdict, joined, catalogue, layout } = check;
  const own = joined?.own ?? catalogue;
  const mends = verdict.governance.map((rule) =>
    MENDS.find(({ rule: id, field }) => id === rule.id && layout.columns[field] !== undefined),
  );
  const fixes: Fix[] = [];
  for (let index = 0; index < verdict.size; index++) {
    for (const number of verdict.broken(index)) {
      const known = mends[number];
      if (known === undefined) continue;
      const { kind, field, mend } = known;
      const before = own.raw(field, index);
      if (before !== catalogue.raw(field, index)) continue;
      const moq = catalogue.columns.moq?.values[index] ?? NaN;
      const rule = verdict.governance[number]!;
      const after = mend(before, rule, moq);
      if (after !== undefined) fixes.push({ kind, index, field, before, after, rule: rule.id });
    }
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield { done: index + 1, total: verdict.size };
  }
  return fixes;
}
