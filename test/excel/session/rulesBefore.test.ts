import { RULEBOOK_VERSION } from '../../../src/rulebook/default/version';
import { another, closeSheet, openSheet } from './openSheet';

afterEach(closeSheet);

test('marks remember by which rules they were made; an update is known until the next marks', async () => {
  const { workbook, session } = await openSheet();
  expect(session.state().rulesBefore).toBeUndefined();
  await session.check();
  expect(session.state().rulesBefore).toBe(RULEBOOK_VERSION);
  const [part] = workbook.customXmlParts;
  const rules = `"rules":"${RULEBOOK_VERSION}"`;
  expect(part!.xml).toContain(rules);
  workbook.updateCustomXmlPart(part!, part!.xml.replace(rules, '"rules":"2026-11-20"'));

  const updated = await another();
  expect(updated.state().rulesBefore).toBe('2026-11-20');
  await updated.check({ mark: false });
  expect((await another()).state().rulesBefore).toBe('2026-11-20');
  // The pane has not said it yet, so it is known after the marks too.
  await updated.check();
  expect(updated.state().rulesBefore).toBe('2026-11-20');
  expect((await another()).state().rulesBefore).toBe(RULEBOOK_VERSION);
});
