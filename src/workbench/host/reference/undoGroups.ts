import { RequestFlags } from '../protocol/types';
import type { Client } from './client';

/** A context of the client, as far as a run says in it what its requests are. */
interface Marked {
  _requestFlagModifier: number;
}
type Batch = (context: Marked) => Promise<unknown>;

/**
 * Describes `mergeUndoGroup` of ExcelApi 1.20, after its reference, to a client that does not know it: requests of
 * such a run say so.
 */
export function describeUndoGroups({ Excel }: Client): void {
  const run = Excel.run.bind(Excel);
  Excel.run = (...args) => {
    const [options, batch] = args as [Excel.RunOptions | Batch, Batch?];
    if (batch === undefined || !('mergeUndoGroup' in options) || !options.mergeUndoGroup)
      return run(...args);
    return run(options, (context: Marked) => {
      context._requestFlagModifier |= RequestFlags.UndoGroup;
      return batch(context);
    });
  };
}
