import { explainCells } from '../support/sheets';

test('a cell that would settle a condition is named by field and reason, with its place where it has one', () => {
  const { undecided, pools } = explainCells({ title: 'Mug', leadTimeDays: 'soon' });
  const conditions = [...undecided, ...pools.flatMap((pool) => pool.conditions)];
  const cells = conditions.flatMap(({ missing }) => missing);
  const leadTime = cells.find(({ field }) => field === 'leadTimeDays')!;
  expect(Object.keys(leadTime).sort()).toEqual(['field', 'place', 'why']);
  expect(leadTime.why).toBe('invalid');
  const absent = cells.filter(({ why }) => why === 'absent');
  expect(absent).not.toEqual([]);
  for (const cell of absent) expect(Object.keys(cell).sort()).toEqual(['field', 'why']);
});
