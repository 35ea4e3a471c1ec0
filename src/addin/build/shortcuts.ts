/** The file that the manifest names for keys. */
export const SHORTCUTS_FILE = 'shortcuts.json';

/** A command, its name in both languages, since the file has one text for all, and its key. */
const KEYS = [
  ['check', 'Check this sheet · 检查本表', 'Ctrl+Alt+Shift+C'],
  ['nextProblem', 'Next problem · 下一个问题', 'Ctrl+Alt+Shift+Down'],
  ['previousProblem', 'Previous problem · 上一个问题', 'Ctrl+Alt+Shift+Up'],
] as const;

/** Keys that Excel itself has no use for, whether the focus is in the grid or in the pane. */
export function shortcuts(): string {
  const file = {
    actions: KEYS.map(([id, name]) => ({ id, type: 'ExecuteFunction', name })),
    shortcuts: KEYS.map(([action, , key]) => ({ action, key: { default: key } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
