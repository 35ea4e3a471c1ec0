import type { RawCell } from '../../catalogue';
import { FIELDS, MARKETS, type FieldKey, type MarketKey } from '../../fields';
import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { commaList, labelled, semicolonList, withNote } from '../format/lists';
import { part, type Explained, type ExplainedPart } from './explained';

type Cells = Partial<Record<FieldKey, RawCell>>;

/** One row, or several of which the first is judged. */
export type RuleCase = Cells | { readonly rows: readonly Cells[] };

export const OUTCOMES = ['met', 'unmet', 'unknown', 'na'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The golden cases of a rule: product rows that meet it, break it, leave it unknown, or are not asked. */
export type RuleCases = Partial<Record<Outcome, RuleCase>> & {
  /** ISO date; `CASES_AS_OF` if absent. */
  readonly asOf?: string;
  /** The market in which a condition of a market pool is looked at. */
  readonly market?: MarketKey;
  /** The market of the case `na`, where it differs. */
  readonly naMarket?: MarketKey;
};

/** The date as of which cases are judged that name none; said of rules that look at dates. */
export const CASES_AS_OF = '2026-11-23';

function cellsText(cells: Cells, lang: Lang): string {
  const texts = Object.entries(cells).map(([field, value]) => {
    const shown = value === '' ? text(lang, 'value.empty') : String(value);
    return labelled(fieldName(field as FieldKey, lang), shown, lang);
  });
  return semicolonList(texts, lang);
}

function caseText(whole: RuleCase, lang: Lang): string | string[] {
  if (!('rows' in whole)) return cellsText(whole, lang);
  return whole.rows.map((cells, at) =>
    labelled(text(lang, 'explain.case.row', { n: at + 1 }), cellsText(cells, lang), lang),
  );
}

const readsDates = ({ fields }: Rule): boolean =>
  fields.some((field) => ['date', 'validity'].includes(FIELDS[field].type));

/** The cases of a rule as parts of its explanation. */
function exampleParts(rule: Rule, cases: RuleCases, lang: Lang): ExplainedPart[] {
  const asOf = cases.asOf ?? (readsDates(rule) ? CASES_AS_OF : undefined);
  return OUTCOMES.flatMap((outcome) => {
    const whole = cases[outcome];
    if (whole === undefined) return [];
    const market = (outcome === 'na' && cases.naMarket) || cases.market;
    const notes = [
      asOf && text(lang, 'explain.case.asOf', { date: asOf }),
      market && text(lang, 'explain.case.market', { market: MARKETS[market].name[lang] }),
    ].filter((note) => note !== undefined);
    const [example] = part(lang, `explain.case.${outcome}`, caseText(whole, lang));
    if (example === undefined) return [];
    if (notes.length === 0) return [example];
    return [{ ...example, label: withNote(example.label, commaList(notes, lang), lang) }];
  });
}

/** The explanation of a rule with its cases below. */
export function withExamples(
  explained: Explained,
  rule: Rule,
  cases: RuleCases,
  lang: Lang,
): Explained {
  return { ...explained, parts: [...explained.parts, ...exampleParts(rule, cases, lang)] };
}
