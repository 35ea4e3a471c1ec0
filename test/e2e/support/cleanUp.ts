import { rmSync } from 'node:fs';
import { stop } from './build/start';
import { keptFolder, runFolder } from './folders';

/** Removes this run's builds. */
export default function cleanUp(): void {
  stop();
  if (keptFolder() === undefined) rmSync(runFolder(), { recursive: true, force: true });
}
