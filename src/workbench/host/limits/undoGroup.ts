import type { ExcelBehaviours } from '../behaviours';
import { HostError } from '../engine/HostError';
import { RequestFlags } from '../protocol/types';

/** Members of a sheet whose setting can't be undone on Windows and Mac. */
const OF_SHEETS: ReadonlySet<string> = new Set(['Name', 'Visibility', 'Position']);

/** Refuses what can't be undone among the calls and settings of a request within an undo group. */
export function undoGroupGuard(behaviours: ExcelBehaviours) {
  return (type: string, member: string, kind: 'call' | 'set'): void => {
    const isSheet = type === 'Worksheet';
    const isRefused =
      (isSheet && member === 'Delete' && behaviours.has('undoGroupRefusesDelete')) ||
      (isSheet && OF_SHEETS.has(member) && behaviours.has('undoGroupRefusesSheets')) ||
      (kind === 'set' && behaviours.has('undoGroupRefusesWrites'));
    if (isRefused) throw new HostError('UndoNotSupported', `${type}.${member} can't be undone.`);
  };
}

/** A context of the client, as far as a run says in it what its requests are. */
interface Marked {
  _requestFlagModifier: number;
}
type Batch = (context: Marked) => Promise<unknown>;

/**
 * Describes `mergeUndoGroup` of ExcelApi 1.20, after its reference, to a client that does not know it: requests of
 * such a run say so.
 */
export function describeUndoGroups(client: { readonly Excel: object }): void {
  const excel = client.Excel as { run: (...args: readonly unknown[]) => unknown };
  const run = excel.run.bind(excel);
  excel.run = (...args) => {
    const [options, batch] = args as [Excel.RunOptions | Batch, Batch?];
    if (batch === undefined || !('mergeUndoGroup' in options) || !options.mergeUndoGroup)
      return run(...args);
    return run(options, (context: Marked) => {
      context._requestFlagModifier |= RequestFlags.UndoGroup;
      return batch(context);
    });
  };
}
