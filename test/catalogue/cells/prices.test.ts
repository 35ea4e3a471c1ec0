import fc from 'fast-check';
import type { PriceTier } from '../../../src/catalogue';
import { readCurrency } from '../../../src/catalogue/cells/vocabularyReaders';
import { readRange } from '../../../src/catalogue/cells/readRange';
import { readTiers } from '../../../src/catalogue/cells/readTiers';
import { readsAs, refused, values } from './cases';

describe('range', () => {
  const from = (low: number, high: number, currency?: string) =>
    currency === undefined ? { low, high } : { low, high, currency };
  readsAs(readRange, [
    ...refused('missing', '', '-', '—', 'N/A', '暂无', '/'),
    ...refused('errorValue', '#DIV/0!'),
    ...values(
      ...([
        [5, from(5, 5)],
        [0, from(0, 0)],
        [-5, from(-5, -5)],
        ['5', from(5, 5)],
        ['1,234.50', from(1234.5, 1234.5)],
        ['１２．５', from(12.5, 12.5)],
        ['$12.05-$13.85', from(12.05, 13.85, 'USD')],
        ['$12.05 – $13.85', from(12.05, 13.85, 'USD')],
        ['US $375.00 - 415.00/ Unit', from(375, 415, 'USD')],
        ['US$375.00-415.00', from(375, 415, 'USD')],
        ['USD 5-6', from(5, 6, 'USD')],
        ['USD$5', from(5, 5, 'USD')],
        ['5~6 USD', from(5, 6, 'USD')],
        ['FOB Price: US $1.00 - 2.00 / Piece', from(1, 2, 'USD')],
        ['₹882.75-1,226.03', from(882.75, 1226.03, 'INR')],
        ['￥５．２', from(5.2, 5.2, 'CNY')],
        ['5.2元', from(5.2, 5.2, 'CNY')],
        ['5.2元/件', from(5.2, 5.2, 'CNY')],
        ['5元-6元', from(5, 6, 'CNY')],
        ['5至6美元', from(5, 6, 'USD')],
        ['1-2万元', from(10_000, 20_000, 'CNY')],
        ['€5', from(5, 5, 'EUR')],
        ['A$5', from(5, 5, 'AUD')],
        ['AUD $5', from(5, 5, 'AUD')],
        ['JPY ¥500', from(500, 500, 'JPY')],
        ['5 per unit', from(5, 5)],
        ['$5 to $6', from(5, 6, 'USD')],
      ] as const),
    ),
    ...refused('rangeReversed', '$6-$5'),
    ...refused('notARange', 'ask us', '面议', '1-2-3', '$5-€6', 'HK$5', '5港元', '50%', true, NaN),
    ...refused('notARange', '1-99: $5.00; 100+: $4.50'),
  ]);
});

describe('currency', () => {
  readsAs(readCurrency, [
    ...refused('missing', '', 'N/A', '-'),
    ...refused('errorValue', '#N/A!'),
    ...values(
      ...([
        ['USD', 'USD'],
        ['usd', 'USD'],
        ['US$', 'USD'],
        ['US $', 'USD'],
        ['$', 'USD'],
        ['美元', 'USD'],
        ['美元(USD)', 'USD'],
        ['＄', 'USD'],
        ['￥', 'CNY'],
        ['¥', 'CNY'],
        ['RMB', 'CNY'],
        ['人民币', 'CNY'],
        ['元', 'CNY'],
        ['日元', 'JPY'],
        ['JP¥', 'JPY'],
        ['C$', 'CAD'],
        ['R$', 'BRL'],
        ['Rs.', 'INR'],
        ['£', 'GBP'],
      ] as const),
    ),
    ...refused('unknownWord', 'HKD', 'HK$', '港元', 'necessary', 'USD/EUR', '5', true),
  ]);
});

describe('tiers', () => {
  const two = (q1: number, p1: number, q2: number, p2: number) => [
    { quantity: q1, price: p1 },
    { quantity: q2, price: p2 },
  ];
  readsAs(readTiers, [
    ...refused('missing', '', '-', 'N/A', '无'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ...([
        ['1-99: $5.00; 100+: $4.50', two(1, 5, 100, 4.5)],
        ['１－９９：＄５．００；１００＋：＄４．５０', two(1, 5, 100, 4.5)],
        ['≥100 $4.2 | ≥500 $3.9', two(100, 4.2, 500, 3.9)],
        ['10-49件 5.2元，50件以上 4.8元', two(10, 5.2, 50, 4.8)],
        ['10-49件5.2元、50件以上4.8元', two(10, 5.2, 50, 4.8)],
        ['100:4.2/500:3.9', two(100, 4.2, 500, 3.9)],
        ['100:4.2,500:3.9', two(100, 4.2, 500, 3.9)],
        ['1-9:10,100:9', two(1, 10, 100, 9)],
        ['100,4.2;500,3.9', two(100, 4.2, 500, 3.9)],
        ['100=4.2\n500=3.9', two(100, 4.2, 500, 3.9)],
        ['100 - 999 Pieces $4.50{{NL}}>= 1,000 Pieces $4.00', two(100, 4.5, 1000, 4)],
        ['100件 5.2元/件; 500件 4.8元/件', two(100, 5.2, 500, 4.8)],
        ['$5.00 (1-99 pieces), $4.50 (>=100 pieces)', two(1, 5, 100, 4.5)],
        ['1-999: $1,200.00; 1,000+: $1,100.00', two(1, 1200, 1000, 1100)],
        // Rules judge the order, so that a reader keeps it.
        ['100:3; 10:4', two(100, 3, 10, 4)],
        ['100:0; 200:5', two(100, 0, 200, 5)],
        ['100以下5元，100以上4.5元', two(1, 5, 100, 4.5)],
        ['100件以内 5元；100件起 4.5元', two(1, 5, 100, 4.5)],
        ['100件以上4.5元，100件以下5元', two(100, 4.5, 1, 5)],
        ['≤100: $5; >100: $4.5', two(1, 5, 100, 4.5)],
        ['<=99 pcs $5 | >=100 pcs $4.5', two(1, 5, 100, 4.5)],
        ['up to 99 pieces: $5; 100+: $4.5', two(1, 5, 100, 4.5)],
        ['$5 (under 100 pieces), $4.5 (100 pieces and above)', two(1, 5, 100, 4.5)],
        ['$5.00 for 99 pieces or less; $4.5 for 100 pieces or more', two(1, 5, 100, 4.5)],
        ['1-99: $5; ≥100: $4.5', two(1, 5, 100, 4.5)],
        ['100起 4.5；500起 4', two(100, 4.5, 500, 4)],
        ['100以上500以下4.5元；500以上4元', two(100, 4.5, 500, 4)],
        [
          '100以下5元；500以下4.5元；500以上4元',
          [...two(1, 5, 100, 4.5), { quantity: 500, price: 4 }],
        ],
        ['≤100 $5', [{ quantity: 1, price: 5 }]],
        ['≥100 $4.2', [{ quantity: 100, price: 4.2 }]],
        [
          '1-9 pieces: $10, 10-99 pieces: $9, >=100 pieces: $8',
          [...two(1, 10, 10, 9), { quantity: 100, price: 8 }],
        ],
      ] satisfies [string, PriceTier[]][]),
    ),
    ...refused(
      'notTiers',
      ...['$5.00', '5', 5, '$12.05-$13.85', '12.05-13.85', '4.8/5', '100:-4', '0:5', '1.5: 4'],
      ...['2026-05-25', '99-1: $5', '100: $4; 200: €3', '100: $4; ask', 'ask', true],
    ),
  ]);

  /** Each writes tiers that begin with one piece. */
  const notations: readonly ((tiers: readonly PriceTier[]) => string)[] = [
    (tiers) => tiers.map(({ quantity, price }) => `${quantity}+: $${price}`).join('; '),
    (tiers) => tiers.map(({ quantity, price }) => `≥${quantity}件 ${price}元`).join('，'),
    (tiers) => tiers.map(({ quantity, price }) => `${quantity}起 ${price}元`).join('；'),
    (tiers) =>
      tiers
        .map(({ quantity, price }, at) => {
          const next = tiers[at + 1]?.quantity;
          return next === undefined ? `${quantity}以上${price}元` : `${next}以下${price}元`;
        })
        .join('，'),
    (tiers) =>
      tiers
        .map(({ quantity, price }, at) => {
          const next = tiers[at + 1]?.quantity;
          return next === undefined
            ? `>=${quantity}: $${price}`
            : `${quantity}-${next - 1}: $${price}`;
        })
        .join(' | '),
    (tiers) =>
      tiers
        .map(({ quantity, price }, at) => {
          const next = tiers[at + 1]?.quantity;
          return next === undefined
            ? `$${price} (${quantity}+ pcs)`
            : `$${price} (under ${next} pcs)`;
        })
        .join('\n'),
  ];

  test('tiers are the same in every notation', () => {
    const arbitrary = fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 2, max: 9_999 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 5, maxLength: 5 }),
      )
      .map(([quantities, prices]) =>
        [1, ...quantities.sort((a, b) => a - b)].map((quantity, at) => ({
          quantity,
          price: prices[at]! / 100,
        })),
      );
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...notations), (tiers, write) => {
        expect([write(tiers), readTiers(write(tiers))]).toEqual([
          write(tiers),
          { state: 'ok', value: tiers },
        ]);
      }),
    );
  });
});
