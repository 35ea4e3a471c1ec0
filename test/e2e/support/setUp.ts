import { prepareMachine } from '../../support/machine/prepareMachine';
import build from './build';

/** Before all tests of a run: what they need of the machine, and what they look at. */
export default async function setUp(): Promise<void> {
  await prepareMachine();
  await build();
}
