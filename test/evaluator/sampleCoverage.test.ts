import { buildCatalogue } from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import { FIELD_KEYS } from '../../src/fields';
import { loadDefault } from '../../src/rulebook';
import { layoutOf } from '../support/layouts';
import { sampleGrid } from '../support/sampleSheet';
import { Oracle } from './oracle/oracle';
import { readRows } from './oracle/row';

const TODAY = '2026-11-23';
const book = loadDefault();

/** Rules that nothing in a sheet can break: an empty list says nothing, and other markets are not judged. */
const NEVER_UNMET = new Set([
  'industryService.certificates',
  'industryService.coreParts',
  'content.certificates',
  'product_certification',
  'countrySelect.target',
]);

/** Rules of titles in Chinese: those of the sample are in English, as on the platform. */
const OF_CHINESE_TITLES = new Set(['content.titleChinese', 'title_short_chinese']);

/** `rule status` of everything that is said of some row of the sheet. */
function saidOn(asOf: string): Set<string> {
  const grid = sampleGrid({ rows: 200, language: 'zh' });
  const layout = layoutOf(FIELD_KEYS);
  const said = new Set<string>();
  for (const { pools, governance } of new Oracle(book, asOf, undefined).judge(
    readRows(grid, layout),
  )) {
    const conditions = pools.flatMap(({ parts }) => parts.map((part) => part.conditions));
    for (const judged of [...conditions, governance])
      for (const [rule, status] of judged) said.add(`${rule.id} ${status}`);
  }
  return said;
}

const today = saidOn(TODAY);
const before = saidOn('2023-10-09');

const asked = [
  ...book.pools.flatMap(({ conditions }) => conditions),
  ...book.governance.flatMap(({ rules }) => rules),
];

test.each([...new Set(asked)].filter((id) => !OF_CHINESE_TITLES.has(id)))(
  'some row of the sample sheet meets %s, and some row breaks it',
  (id) => {
    const said = id === 'growth.score' ? before : today;
    expect(said).toContain(`${id} met`);
    if (!NEVER_UNMET.has(id)) expect(said).toContain(`${id} unmet`);
  },
);

test('the sample sheet has rows that are premium, not premium and undetermined, in and out of every pool', () => {
  const catalogue = buildCatalogue(sampleGrid({ rows: 200, language: 'zh' }), layoutOf(FIELD_KEYS));
  const { summary } = createEvaluator(book, { asOf: TODAY }).evaluate(catalogue);
  expect(summary.premium).toBeGreaterThan(0);
  expect(summary.notPremium).toBeGreaterThan(0);
  expect(summary.undetermined).toBeGreaterThan(0);
  for (const { in: held, out } of Object.values(summary.pools)) {
    expect(held).toBeGreaterThan(0);
    expect(out).toBeGreaterThan(0);
  }
});
