import { readFileSync } from 'node:fs';
import { licenceFaults, type LockedPackages } from './licenceFaults';

/** `npm run licences`: fails where a package that `npm ci` installs, on whichever system, has a licence that may not be used. */
function main(): void {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: LockedPackages;
  };
  const faults = licenceFaults(lock.packages);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main();
