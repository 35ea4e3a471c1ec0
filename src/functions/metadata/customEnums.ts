import { MARKETS, MARKET_KEYS } from '../../fields';
import { loadDefault } from '../../rulebook';
import { nextLang } from '../../base/lang';
import { text, type Lang } from '../../strings';

/** Values that Excel offers for an argument. */
export interface CustomEnum {
  readonly id: 'MARKETS' | 'POOLS' | 'KINDS';
  readonly type: 'string';
  readonly values: readonly {
    /** As listed, in the language of Excel. */
    readonly name: string;
    /** As put into the formula, the same in every language. */
    readonly stringValue: string;
    /** The name in the other language. */
    readonly tooltip: string;
  }[];
}

type Named = readonly [key: string, name: Readonly<Record<Lang, string>>];

const kind = (key: 'predicted' | 'rated'): Named => [
  key,
  { zh: text('zh', `functions.kind.${key}`), en: text('en', `functions.kind.${key}`) },
];

/** The markets, pools and kinds of star that formulas know by name. */
export function customEnums(lang: Lang): CustomEnum[] {
  const other = nextLang(lang);
  const values = (named: readonly Named[]): CustomEnum['values'] =>
    named.map(([stringValue, name]) => ({ name: name[lang], stringValue, tooltip: name[other] }));
  const markets = MARKET_KEYS.map((key): Named => [key, MARKETS[key].name]);
  const pools = loadDefault().pools.map(({ id, name }): Named => [id, name]);
  return [
    { id: 'MARKETS', type: 'string', values: values(markets) },
    { id: 'POOLS', type: 'string', values: values(pools) },
    { id: 'KINDS', type: 'string', values: values([kind('predicted'), kind('rated')]) },
  ];
}
