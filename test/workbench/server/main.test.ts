import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const SERVER = ['--import', 'tsx', 'src/workbench/server/main.ts'];

function start(...files: string[]): ChildProcess {
  return spawn(process.execPath, [...SERVER, ...files], { env: { ...process.env, CI: '1' } });
}

async function saysOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const [chunk] = (await once(stream!, 'data')) as [Buffer];
  return chunk.toString();
}

test('the server says where it is, hands out the file it was given, and ends well on Ctrl-C', async () => {
  const server = start('README.md');
  const [, address = ''] = /(http:\/\/localhost:\d+)/.exec(await saysOf(server.stdout)) ?? [];
  const response = await fetch(`${address}/document`);
  expect(response.headers.get('content-disposition')).toContain('README.md');
  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('a file that is not there is named, and nothing is served', async () => {
  const server = start('no such file.xlsx');
  const exit = once(server, 'exit');
  const said = await saysOf(server.stderr);
  expect(said).toContain('no such file.xlsx');
  expect(await exit).toEqual([1, null]);
});
