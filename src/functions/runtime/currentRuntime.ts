import { FunctionsRuntime } from './FunctionsRuntime';
import type { FunctionsHost } from '../functionsHost';

let runtime: FunctionsRuntime | undefined;

/** Starts the one runtime of this page; what an earlier one remembered is gone. */
export function startRuntime(host: FunctionsHost): FunctionsRuntime {
  runtime = new FunctionsRuntime(host);
  return runtime;
}

/** The runtime of this page; it is started before the functions are associated. */
export function currentRuntime(): FunctionsRuntime {
  if (runtime === undefined) throw new Error('no runtime: registerFunctions comes first');
  return runtime;
}
