import { closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

test('the button that removes marks is greyed where there are none', async () => {
  const { session, runtime } = await openSheet({ host: { excel: 'excel2024' } });
  expect(runtime.buttons.size).toBe(0);
  await session.check();
  expect(runtime.buttons.get('Youpin.Remove')).toBe(true);
  await session.removeMarks();
  expect(runtime.buttons.get('Youpin.Remove')).toBe(false);
});

test.each([
  ['keeps what can be undone', { excel: 'windows' }],
  ['knows nothing of it', { excel: 'excel2024', requirementSets: { RibbonApi: undefined } }],
] as const)('the ribbon is left alone in an Excel that %s', async (_, host) => {
  const { session, runtime } = await openSheet({ host: { locale: 'zh-CN', ...host } });
  await session.check();
  await session.removeMarks();
  expect(session.state().problem).toBeUndefined();
  expect(runtime.buttons.size).toBe(0);
});
