import { start } from './build/start';

/** Before all tests of a run: begins what they need of the machine, and what they look at. */
export default function setUp(): void {
  start('machine', 'plain', 'workbench');
}
