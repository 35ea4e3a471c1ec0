import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './openBrowser';
import { openServer } from './openServer';
import { stringsFor } from '../strings';

const ROOT = join(__dirname, '../../..');
const SAMPLE = join(ROOT, 'assets/samples/products-zh.xlsx');
const PORT = 3000;

/** `npm start [-- FILE]`: serves what was built until Ctrl-C. */
async function main(file: string | undefined): Promise<void> {
  const words = stringsFor(Intl.DateTimeFormat().resolvedOptions().locale).server;
  const document = file ? resolve(file) : SAMPLE;
  if (!existsSync(document)) {
    process.stderr.write(`${words.noFile(document)}\n`);
    process.exitCode = 1;
    return;
  }
  const server = await openServer({ folder: join(ROOT, 'dist'), document, port: PORT });
  process.stdout.write(`${words.address(server.url)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close();
    });
  openBrowser(server.url);
}

void main(process.argv[2]);
