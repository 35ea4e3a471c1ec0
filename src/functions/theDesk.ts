import { Desk } from './desk/desk';
import type { FunctionsHost } from './functionsHost';

let desk: Desk | undefined;

/** Opens the one desk of this page; what an earlier one remembered is gone. */
export function openDesk(host: FunctionsHost): Desk {
  desk = new Desk(host);
  return desk;
}

/** The desk of this page; the functions are associated only after it was opened. */
export function theDesk(): Desk {
  if (desk === undefined) throw new Error('no desk is open: registerFunctions comes first');
  return desk;
}
