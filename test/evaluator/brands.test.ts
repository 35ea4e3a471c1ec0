import { conditionText } from '../../src/report';
import { explainCells, type Cells } from './support/sheets';

const RULE = 'title_foreign_brand';

function statusOf(cells: Cells): string {
  const { findings, undecided } = explainCells(cells);
  if (findings.some(({ rule }) => rule.id === RULE)) return 'broken';
  return undecided.some(({ rule }) => rule.id === RULE) ? 'unknown' : 'fine';
}

describe("another's brand in a title", () => {
  test.each([
    ['NIKE Air Running Shoes', '耐克'],
    ['耐克男士跑步鞋 网面透气', 'Nike'],
    ['愛馬仕風格絲巾', 'Hermès'],
    ['Hermes Style Scarf', 'HERMÈS'],
    ['Nike Air Jordan Shoes', 'NIKE/耐克'],
    ['Disney Princess Plush Toy', '迪士尼（授权）'],
  ])('%s is of the brand %s', (title, brand) => {
    expect(statusOf({ title, brand })).toBe('fine');
  });

  test.each([
    ['NIKE Style Running Shoes', 'Amysport'],
    ['NIKE Style Running Shoes', '阿迪达斯'],
    ['NIKE Style Running Shoes', '无品牌'],
    ['耐克同款男士跑步鞋 网面透气', 'Amysport'],
  ])('%s is not of the brand %s', (title, brand) => {
    expect(statusOf({ title, brand })).toBe('broken');
  });

  test.each(['李宁', '三六一度', 'Найк'])('a brand %s may be any of them', (brand) => {
    const cells = { title: 'NIKE Style Running Shoes', brand };
    expect(statusOf(cells)).toBe('unknown');
    const condition = explainCells(cells).undecided.find(({ rule }) => rule.id === RULE)!;
    expect(conditionText(condition, 'en')).toMatch(/brand \(C\d+ in Latin letters too\)/i);
    expect(conditionText(condition, 'zh')).toMatch(/品牌（C\d+ 需同时写出英文名）/);
  });

  test('a title without any of them needs no brand in Latin letters', () => {
    expect(statusOf({ title: 'Mesh Running Shoes', brand: '李宁' })).toBe('fine');
  });
});
