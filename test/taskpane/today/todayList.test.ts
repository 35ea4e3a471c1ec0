import { planOf } from '../../../src/report';
import { dayItems, dayListOf } from '../../../src/taskpane/model/today/todayList';
import { sampleGrid } from '../../support/sampleSheet';
import { AS_OF, checkOf } from '../sampleCheck';

const [header, ...rows] = sampleGrid({ rows: 60, language: 'zh', asOf: AS_OF });
const check = checkOf([header!, ...rows]);
const list = dayListOf(check, planOf(check));
const ID = header!.indexOf('产品ID');

const idsOf = (checked: typeof check) =>
  dayItems(checked, list).map(({ key, index }) => [key, checked.catalogue.raw('productId', index)]);

test('products of a list are found again where they were, and where rows have moved', () => {
  expect(list.products.length).toBeGreaterThan(3);
  const named = list.products.map(({ key }) => [key, key]);
  expect(idsOf(check)).toEqual(named);
  expect(idsOf(checkOf([header!, rows.at(-1)!, ...rows.slice(0, -1)]))).toEqual(named);
  expect(idsOf(checkOf([header!, ...rows.toReversed()]))).toEqual(named);
});

test('a product that is gone from the sheet is left out', () => {
  const [gone, ...others] = list.products.map(({ key }) => key);
  const left = rows.filter((row) => String(row[ID]) !== gone);
  expect(idsOf(checkOf([header!, ...left])).map(([key]) => key)).toEqual(others);
});
