import { folder, youpin } from './youpin';

const { path: cwd, put } = folder();

const HEADER = '产品ID,产品名称,类目,产品价格,MOQ,质量分,商品图片数,商品视频';
const id = (n: number): string => `160000000000${n}`;
const row = (n: number, price: number): string =>
  `${id(n)},LED Desk Lamp with Wireless Charger and Dimmer for Home Office ${n},Desk Lamps,${price},100,4.8,6,1`;

test('two states of a sheet: what was solved, what came new, which products came and went', async () => {
  put('old.csv', [HEADER, row(1, 0), row(2, 5), row(3, 5)].join('\n'));
  put('new.csv', [HEADER, row(1, 5), row(2, 0), row(2, 5), row(4, 5)].join('\n'));
  const { code, stdout, stderr } = await youpin(
    ['progress', 'old.csv', 'new.csv', '--lang', 'en', '--as-of', '2026-11-23'],
    { cwd },
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/old\.csv.*new\.csv/);
  expect(stdout).toContain('1 problem solved, 1 new');
  expect(stdout).toContain('2 products matched by product ID, 1 new, 1 gone');
});

test('one sheet alone is not enough, and says so', async () => {
  put('old.csv', [HEADER, row(1, 5)].join('\n'));
  const { code, stderr } = await youpin(['progress', 'old.csv', '--lang', 'en'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/two/i);
});
