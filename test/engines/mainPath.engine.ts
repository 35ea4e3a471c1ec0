import { openServer, type RunningServer } from '../../src/workbench/server/openServer';
import { text } from '../../src/strings';
import { builtFolder } from '../e2e/support/folders';
import type { EnginePage } from './EnginePage';
import { firefox } from './firefox';
import { webkit } from './webkit';

const { skipHere } = globalThis as unknown as { skipHere: (why: string) => void };

const PANE = `document.querySelector('#pane iframe').contentDocument`;
const CELL = (address: string) => `window.workbench.cell('${address}')`;
const named = (within: string, role: string, name: string) =>
  `[...${within}.querySelectorAll('${role}')].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`;

describe.each([webkit, firefox])('$name', ({ name, isThere, start }) => {
  if (!isThere()) skipHere(`needs ${name}`);
  let page: EnginePage;
  let server: RunningServer;

  beforeAll(async () => {
    const document = 'assets/samples/products-zh.xlsx';
    server = await openServer({ folder: builtFolder(), document, port: 0 });
    page = await start();
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  /** Waits until an expression holds. */
  async function until(expression: string): Promise<void> {
    while ((await page.value(`Boolean(${expression})`)) !== true)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }

  async function click(element: string): Promise<void> {
    await until(`(${element})?.disabled === false`);
    await page.value(`(${element}).click()`);
  }

  test('the main path: a check, every tab, a formula, and all removed', async () => {
    await page.open(`${server.url}/?lang=en-US&excel=mac`);
    await until(`window.workbench && document.querySelector('#pane iframe')`);
    await until(`${PANE}?.querySelector('[role=tab]')`);
    await page.value(
      `[window, document.querySelector('#pane iframe').contentWindow].forEach((one) => ['error', 'unhandledrejection'].forEach((kind) => one.addEventListener(kind, (event) => (window.faults ??= []).push(String(event.message ?? event.reason)))))`,
    );
    const before = await page.value(`${CELL('B3')}.fill`);
    await click(named('document', 'button', 'Check this sheet'));
    await until(`${PANE}.body.textContent.includes('Checked 200 rows')`);
    expect(await page.value(`${CELL('AE1')}.value`)).toBe(text('en', 'marks.column.status'));
    expect(await page.value(`${CELL('B3')}.fill`)).toMatch(/^#[0-9A-F]{6}$/);
    const tabs = Number(await page.value(`${PANE}.querySelectorAll('[role=tab]').length`));
    expect(tabs).toBe(6);
    for (let tab = 0; tab < tabs; tab++) {
      await page.value(`${PANE}.querySelectorAll('[role=tab]')[${tab}].click()`);
      await until(
        `${PANE}.querySelectorAll('[role=tab]')[${tab}].getAttribute('aria-selected') === 'true'`,
      );
      await until(`${PANE}.querySelector('[role=tabpanel]:not([hidden])')?.textContent.trim()`);
    }
    await page.value(`window.workbench.setCell('BM2', '=YOUPIN.POOLSTATUS(A2:AD2)')`);
    await until(`/premium/i.test(${CELL('BM2')}.text)`);
    await click(named('document', 'button', 'Remove marks'));
    await click(named(PANE, 'button', text('en', 'pane.share.removeYes')));
    await until(`${CELL('AE1')}.value === ''`);
    expect(await page.value(`${CELL('B3')}.fill`)).toBe(before);
    expect(await page.value(`window.faults ?? []`)).toEqual([]);
  });
});
