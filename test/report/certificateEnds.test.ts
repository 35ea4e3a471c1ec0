import { certificateEnds, dayOfEndText, namesOfEndText } from '../../src/report';
import { LANGUAGES } from '../../src/strings';
import { checkOf, finish } from '../taskpane/sampleCheck';

/** On 1 December 2026. */
const SHEET = [
  ['产品ID', '产品标题', '证书', '证书有效期'],
  ['1', 'Wireless Earphones', 'CE(2026-12-15)、FCC(2027-01-10)', ''],
  ['2', 'Desk Lamp', 'CE', '2026-12-15'],
  ['3', 'Kitchen Scale', 'RoHS(2026-12-15)', ''],
  ['4', 'Garden Chair', 'CE(2020-01-01)', ''],
  ['5', 'Water Bottle', 'LFGB(2026-11-30)、CE(2030-01-01)', ''],
  ['6', 'Phone Case', 'REACH(2026-12-01)', ''],
  ['7', 'Yoga Mat', 'REACH(长期)', ''],
  ['8', 'Steel Pan', 'FDA(2028-01-01)', ''],
  ['9', 'Toy Car', '', ''],
];

const check = checkOf(SHEET, '2026-12-01');
const rowsOf = (rows: readonly number[]) => rows.map((row) => row + 1);

test('each row counts on the day of the certificate that ends first; days past are one', () => {
  const ends = finish(certificateEnds(check.verdict));
  expect(ends.map(({ rows, names, day }) => [day === undefined, rowsOf(rows), names])).toEqual([
    [true, [4, 5], ['CE', 'LFGB']],
    [false, [6], ['REACH']],
    [false, [1, 2, 3], ['CE', 'RoHS']],
  ]);
});

test('the rows are those of the two rules, and what is ignored is left out', () => {
  const { verdict } = check;
  const { certificate_expired: past, certificate_expiring: soon } = verdict.summary.findings;
  const ends = finish(certificateEnds(verdict));
  const [first, ...later] = ends.map(({ rows }) => rows.length);
  expect(first).toBe(past);
  expect(later.reduce((sum, n) => sum + n)).toBe(soon);
  const some = finish(
    certificateEnds(verdict, (rule, index) => rule === 'certificate_expiring' && index < 3),
  );
  expect(some.map(({ rows }) => rowsOf(rows))).toEqual([[4, 5], [6]]);
});

test.each(LANGUAGES)('a day says how far it is, in %s', (lang) => {
  const ends = finish(certificateEnds(check.verdict));
  const said = ends.map((end) => [
    dayOfEndText(end, check.verdict.asOf, lang),
    namesOfEndText(end, lang),
  ]);
  expect(said).toEqual(
    lang === 'zh'
      ? [
          ['已过期', 'CE、LFGB'],
          ['2026-12-01（今天到期）', 'REACH'],
          ['2026-12-15（还有 14 天）', 'CE、RoHS'],
        ]
      : [
          ['Expired', 'CE, LFGB'],
          ['2026-12-01 (ends today)', 'REACH'],
          ['2026-12-15 (in 14 days)', 'CE, RoHS'],
        ],
  );
});

test('a day that is stated for a row with several certificates names none of them', () => {
  const only = checkOf([SHEET[0]!, ['2', 'Desk Lamp', 'CE、RoHS', '2026-12-15']], '2026-12-01');
  const [end] = finish(certificateEnds(only.verdict));
  expect(end!.names).toEqual([undefined]);
  expect(namesOfEndText(end!, 'zh')).toBe('未写明哪张证书');
});

test('certificates with a name come before those without', () => {
  const both = checkOf(
    [
      SHEET[0]!,
      ['1', 'Desk Lamp', 'CE、RoHS', '2026-12-15'],
      ['2', 'Kitchen Scale', 'FCC', '2026-12-15'],
    ],
    '2026-12-01',
  );
  const [end] = finish(certificateEnds(both.verdict));
  expect(rowsOf(end!.rows)).toEqual([1, 2]);
  expect(namesOfEndText(end!, 'en')).toBe('FCC, certificate not named');
});
