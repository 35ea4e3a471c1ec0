import { text } from '../../strings';

/** The file that the manifest names for keys. */
export const SHORTCUTS_FILE = 'shortcuts.json';

/** Commands and their keys. */
export const KEYS = [
  ['check', 'Ctrl+Alt+Shift+C'],
  ['nextProblem', 'Ctrl+Alt+Shift+Down'],
  ['previousProblem', 'Ctrl+Alt+Shift+Up'],
] as const;

type Command = (typeof KEYS)[number][0];

/** A command in both languages, since the file has one text for all. */
const nameOf = (command: Command): string =>
  `${text('en', `key.${command}`)} · ${text('zh', `key.${command}`)}`;

/** Keys that Excel itself has no use for, whether the focus is in the grid or in the pane. */
export function shortcuts(): string {
  const file = {
    actions: KEYS.map(([id]) => ({ id, type: 'ExecuteFunction', name: nameOf(id) })),
    shortcuts: KEYS.map(([action, key]) => ({ action, key: { default: key } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
