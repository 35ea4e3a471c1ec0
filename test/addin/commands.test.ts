import { excelHostModel } from '../../src/workbench/host/excel';
import { createWorkbook } from '../../src/workbench/host/model';
import { runOffice } from '../../src/workbench/host/node';

const asked: string[] = [];
const ask = (what: string) => () => void asked.push(what);
/** What the add-in has the session call. */
let given: { readonly onRules: () => void; readonly onMapping: () => void };
const session = { check: () => Promise.resolve(void asked.push('check')) };

jest.mock('react-dom/client', () => ({ createRoot: () => ({ render: () => undefined }) }));
jest.mock('../../src/taskpane/Pane', () => ({ Pane: () => null }));
jest.mock('../../src/functions', () => ({
  registerFunctions: () => ({ forgetRulebook: ask('rules') }),
}));
jest.mock('../../src/excel/gateway', () => ({ recalculate: ask('calculation') }));
jest.mock('../../src/addin/functionsHost', () => ({
  functionsHost: {},
  refreshHeaders: ask('headers'),
}));
jest.mock('../../src/excel/session', () => ({
  openSession: (options: typeof given) => {
    given = options;
    return Promise.resolve(session);
  },
}));

test('a click on the ribbon that starts the add-in does what the button says, and formulas follow the pane', async () => {
  const page = { getElementById: () => ({}) };
  let clicked: Promise<void> | undefined;
  const office = await runOffice(excelHostModel(createWorkbook()), {}, (window, host) => {
    clicked = host.runCommand('check', 'Youpin.Check');
    Object.assign(globalThis, {
      Office: window.Office,
      CustomFunctions: window.CustomFunctions,
      document: page,
      location: { href: 'https://localhost:3000/taskpane.html' },
    });
    jest.requireActual('../../src/addin/main');
  });
  await clicked;
  expect(asked).toEqual(['check']);
  const { runtime } = office.host;
  expect(runtime.shown).toBe(1);
  // What shows is not shown again: Excel on the web freezes of that.
  await office.host.runCommand('check', 'Youpin.Check');
  expect(runtime.shown).toBe(1);
  office.host.closePane();
  await office.host.runCommand('check', 'Youpin.Check');
  expect([runtime.shown, runtime.pane]).toEqual([2, 'Visible']);
  // What is corrected in the pane reaches formulas: columns by their headers, rules by a calculation.
  asked.length = 0;
  given.onMapping();
  given.onRules();
  expect(asked).toEqual(['headers', 'rules', 'calculation']);
  office.dispose();
  for (const name of ['Office', 'CustomFunctions', 'document', 'location'])
    Reflect.deleteProperty(globalThis, name);
});
