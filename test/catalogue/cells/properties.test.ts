import fc from 'fast-check';
import { READERS } from '../../../src/catalogue/cells';
import type { RawCell, Reading } from '../../../src/catalogue';
import { canonicalText } from './canonicalText';
import { anyText } from '../../support/anyText';

const pieces = [
  ...['1', '9', '12', '100', '1,000', '4.5', '.5', '2026-05-25', '25/05/2026', '05/06/2026'],
  ...['$', 'US $', '¥', '元', '€', 'USD', '-', '~', '至', 'to', ':', ',', ';', '/', '|', '、', ' '],
  ...['(', ')', '[', ']', '<', '≥', '+', '%', 'k', '万', 'e+', '件', '天', 'pieces', 'days', '\n'],
  ...['{{NL}}', 'CE', 'RoHS', 'US', '美国', 'N/A', '#REF!', '长期', '是', 'RTS', '爆品', '\u200b'],
  ...['１', '，', '：', '\u00a0', "'", '—', '𝟙', '\ud800'],
];

/** Texts made of what readers look for reach further than random ones. */
const text = fc.oneof(
  anyText({ maxLength: 30 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.double(),
  fc.double({ min: -10, max: 120 }),
  fc.integer({ min: -5, max: 80_000 }),
  fc.boolean(),
);

const printable = fc.string({ unit: 'binary-ascii' }).map((s) => s.replace(/[^ -~]/g, ' '));
const widen = (s: string): string =>
  s.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');

const runs = { numRuns: Number(process.env.FC_RUNS ?? 400) };

describe.each(Object.entries(READERS))('%s', (type, reader) => {
  const read = reader as (raw: RawCell) => Reading<unknown>;

  test('reads any cell without throwing, and its own value again', () => {
    fc.assert(
      fc.property(cell, (raw) => {
        const first = read(raw);
        if (first.state === 'ok') expect(read(canonicalText(first.value))).toEqual(first);
        else expect(['missing', 'invalid']).toContain(first.state);
      }),
      runs,
    );
  });

  test('reads no value out of what is no cell', () => {
    const odd = [undefined, null, {}, [], Symbol('odd')] as unknown as RawCell[];
    for (const raw of odd) {
      expect(read(raw).state).toBe('missing');
    }
  });

  if (type !== 'text' && type !== 'word') {
    test('reads full-width text as the half-width', () => {
      const half = fc.oneof(
        printable,
        fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(half, (s) => {
          expect(read(widen(s))).toEqual(read(s));
        }),
        runs,
      );
    });
  }
});
