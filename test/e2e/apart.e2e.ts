import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { stringsFor } from '../../src/workbench/strings';
import type { lendPage } from './support/browserOfWorker';
import { expectSoon } from './support/expectSoon';
import { plainFolder } from './support/folders';
import { useBench } from './support/useBench';

const bench = useBench({ folder: plainFolder, search: '?lang=zh-CN' });
const { lendPage: lend } = globalThis as unknown as { lendPage: typeof lendPage };

/** What a page keeps, what it is allowed, and what a test has put into it. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.getItem('left'),
    session: sessionStorage.getItem('left'),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    location: (await navigator.permissions.query({ name: 'geolocation' })).state,
    cell: window.workbench!.cell('B2').value,
  }));

let before: Awaited<ReturnType<typeof kept>>;
let downloaded: string;

test('one test leaves something wherever a page keeps it', async () => {
  const { page, setCell } = await bench();
  before = await kept(page);
  await page.context().grantPermissions(['geolocation'], { origin: new URL(page.url()).origin });
  await setCell('B2', 'left');
  await page.evaluate(async () => {
    localStorage.setItem('left', 'there');
    sessionStorage.setItem('left', 'there');
    document.cookie = 'left=there';
    await caches.open('left');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
  });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: stringsFor('zh-CN').page.save }).click();
  downloaded = await (await downloading).path();
  expect(existsSync(downloaded)).toBe(true);
  expect(await kept(page)).toEqual({
    local: 'there',
    session: 'there',
    cookie: 'left=there',
    databases: [...before.databases, 'left'],
    caches: ['left'],
    location: 'granted',
    cell: 'left',
  });
});

test('the next test finds nothing of it', async () => {
  const { page } = await bench();
  expect(await kept(page)).toEqual(before);
  expect(existsSync(downloaded)).toBe(false);
});

test('a page that crashes, and a browser that ends, give way to new ones', async () => {
  const document = 'assets/samples/products-zh.xlsx';
  const first = await lend(plainFolder(), document);
  const crashed = first.page.waitForEvent('crash');
  await first.page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await first.forget();
  const second = await lend(plainFolder(), document);
  await second.page.context().close();
  await second.forget();
  const third = await lend(plainFolder(), document);
  expect(new Set([first.page, second.page, third.page]).size).toBe(3);
  const { cell } = await bench();
  expect((await cell('A1')).text).not.toBe('');
});

test('a page draws only while a test has it', async () => {
  const document = 'assets/samples/products-zh.xlsx';
  const { page } = await bench();
  const isDrawn = () => page.evaluate(() => 'isDrawn' in window);
  const lent = await lend(plainFolder(), document);
  await lent.forget();
  await page.evaluate(() => {
    requestAnimationFrame(() => Object.assign(window, { isDrawn: true }));
  });
  // The browser draws the page for it.
  await page.screenshot();
  expect(await isDrawn()).toBe(false);
  await lend(plainFolder(), document);
  await expectSoon(isDrawn, true);
});
