import { excelHostModel } from '../../../../src/workbench/host/excel';
import { createWorkbook } from '../../../../src/workbench/host/model';
import { runOffice, type RunningOffice } from '../../../../src/workbench/host/node';

let office: RunningOffice;
beforeEach(async () => {
  office = await runOffice(excelHostModel(createWorkbook()));
});
afterEach(() => {
  office.dispose();
});

test('a button hands over an event, and is done when the add-in says so', async () => {
  const pressed = new Promise<Office.AddinCommands.Event>((resolve) => {
    office.Office.actions.associate('check', resolve);
  });
  let done = false;
  const running = office.host.runCommand('check', 'Youpin.Check').then(() => {
    done = true;
  });
  const event = await pressed;
  expect(event.source.id).toBe('Youpin.Check');
  expect(done).toBe(false);
  event.completed();
  await running;
  expect(done).toBe(true);
});

test('a button whose name nothing is associated with is done at once', async () => {
  await expect(office.host.runCommand('nothing', 'Button')).resolves.toBeUndefined();
});
