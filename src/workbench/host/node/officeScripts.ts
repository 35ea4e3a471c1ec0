import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** Compiled scripts by path: starting again only runs them. */
const compiled = new Map<string, vm.Script>();

/** A file of the unmodified package, compiled; `file` is relative to its `dist`. */
export function officeScript(file: string): vm.Script {
  const path = join(officeFolder(), file);
  const known = compiled.get(path);
  if (known) return known;
  const script = new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, script);
  return script;
}

function officeFolder(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}
