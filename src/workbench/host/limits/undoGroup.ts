import type { ExcelBehaviours } from '../behaviours';
import { HostError } from '../engine/HostError';

/** Members of a sheet whose setting can't be undone on Windows and Mac. */
const OF_SHEETS: ReadonlySet<string> = new Set(['Name', 'Visibility', 'Position']);

/** Refuses calls and settings that can't be undone in a request within an undo group. */
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
