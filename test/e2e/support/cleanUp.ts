import { rmSync } from 'node:fs';
import { runFolder } from './folders';

/** Removes this run's builds. */
export default function cleanUp(): void {
  rmSync(runFolder(), { recursive: true, force: true });
}
