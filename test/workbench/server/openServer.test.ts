import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type RunningServer } from '../../../src/workbench/server/openServer';

const PANE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane</p>';
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-server-'));
  mkdirSync(join(folder, 'workbench'));
  writeFileSync(join(folder, 'workbench/index.html'), 'the workbench');
  writeFileSync(join(folder, 'taskpane.html'), PANE);
  writeFileSync(join(folder, 'functions.json'), '{"functions":[]}');
  writeFileSync(join(folder, '商品 1.csv'), 'a,b');
  server = await openServer({ folder, document: join(folder, '商品 1.csv'), port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const textOf = async (path: string) => (await fetch(server.url + path)).text();

test('serves the workbench, the rewritten pane, the build and the unmodified office.js', async () => {
  expect(await textOf('/')).toBe('the workbench');
  expect(await textOf('/?lang=zh-CN')).toBe('the workbench');
  expect(await textOf('/taskpane.html')).toContain('src="/office/office.js"></script><p>pane</p>');
  expect(await textOf('/functions.json')).toBe('{"functions":[]}');
  expect(await textOf('/office/office.js')).toContain('Office JavaScript API');
  expect((await fetch(`${server.url}/nothing.js`)).status).toBe(404);
});

test('hands out the document with its name, and nothing beside the build', async () => {
  const response = await fetch(`${server.url}/document`);
  expect(await response.text()).toBe('a,b');
  expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('商品 1.csv'));
  expect((await fetch(`${server.url}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  expect((await fetch(`${server.url}/office/..%2fpackage.json`)).status).toBe(404);
});

test('a browser keeps nothing; where asked, files of the build, but neither the document nor the pane', async () => {
  const keeping = await openServer({
    folder,
    document: join(folder, '商品 1.csv'),
    port: 0,
    keptFor: 60,
  });
  const kept = async (path: string, { url } = keeping) =>
    (await fetch(url + path)).headers.get('cache-control');
  for (const path of ['/functions.json', '/office/office.js', '/document', '/taskpane.html'])
    expect(await kept(path, server)).toBe('no-store');
  for (const path of ['/', '/functions.json', '/office/office.js'])
    expect(await kept(path)).toBe('max-age=60');
  for (const path of ['/document', '/taskpane.html']) expect(await kept(path)).toBe('no-store');
  await keeping.close();
});

test('a document that went away is not found', async () => {
  const other = await openServer({ folder, document: join(folder, 'gone.csv'), port: 0 });
  expect((await fetch(`${other.url}/document`)).status).toBe(404);
  await other.close();
});

test('another port is taken when the one asked for is in use', async () => {
  const port = Number(new URL(server.url).port);
  const second = await openServer({ folder, document: join(folder, '商品 1.csv'), port });
  expect(second.url).not.toBe(server.url);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow();
});

test('a page of another site that made its name lead here gets nothing', async () => {
  const status = await new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const asked = request(
      { port, path: '/document', headers: { Host: 'evil.example' } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    asked.once('error', reject).end();
  });
  expect(status).toBe(403);
});

/** The status of an answer to a request line that no client would make of an address. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request({ port: new URL(server.url).port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject).end();
  });

test.each(['//', '///', '//:0', '//[', '/\\', '/%', '/office//', '*'])(
  'a request for %s is answered, and the server goes on',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
    expect(await textOf('/')).toBe('the workbench');
  },
);
