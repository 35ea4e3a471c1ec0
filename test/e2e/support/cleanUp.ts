import { rmSync } from 'node:fs';
import { keptFolder, runFolder } from './folders';

/** Removes this run's builds. */
export default function cleanUp(): void {
  if (keptFolder() === undefined) rmSync(runFolder(), { recursive: true, force: true });
}
