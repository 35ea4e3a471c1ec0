import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { stringsFor } from '../strings';

const PORT = 3000;
const FOLDER = join(__dirname, '../../../dist');
/** Where office-addin-dev-certs puts the certificate for localhost that this machine trusts. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

/** Serves the built add-in to the Excel of this machine, which asks for https, until Ctrl-C. */
function main(): void {
  const words = stringsFor(Intl.DateTimeFormat().resolvedOptions().locale).server;
  const key = join(CERTIFICATES, 'localhost.key');
  const cert = join(CERTIFICATES, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) {
    process.stderr.write(`${words.noCertificate}\n`);
    process.exitCode = 1;
    return;
  }
  const files = sirv(FOLDER, { dev: true });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, files);
  server.listen(PORT, 'localhost', () => {
    process.stdout.write(`${words.addIn(`https://localhost:${PORT}`)}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}

main();
