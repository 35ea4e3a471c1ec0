import { start } from '../e2e/support/build/start';

/** Before all tests of a run: begins what they look at. */
export default function setUp(): void {
  start('plain', 'workbench');
}
