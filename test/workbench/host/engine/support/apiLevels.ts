import { readFileSync } from 'node:fs';
import type { TypeEntry } from '../../../../../src/workbench/host/engine/types';

const CLASS = /^ {4}class (\w+) extends/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;
const API_SET = /\[Api set: ExcelApi (1\.\d+)/;

/** `type.member` (lower case) to the ExcelApi version that its documentation names. */
export function documentedLevels(): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  let type = '';
  let level: string | undefined;
  for (const line of readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split(
    '\n',
  )) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) type = opened;
    if (/^ {4}\}/.test(line)) type = '';
    if (line.includes('/**')) level = undefined;
    level = API_SET.exec(line)?.[1] ?? level;
    const member = MEMBER.exec(line)?.[1];
    if (type !== '' && member !== undefined && level !== undefined) {
      note(levels, `${type}.${member}`.toLowerCase(), level);
      level = undefined;
    }
  }
  return levels;
}

/** Members whose `since` is not what Microsoft documents, as `Type.Member: 1.1, documented 1.4`. */
export function wrongLevels(
  types: readonly TypeEntry[],
  levels: ReadonlyMap<string, string>,
): string[] {
  return types.flatMap(({ name, definition }) =>
    [definition.get, definition.set, definition.nav, definition.call]
      .flatMap((members) => Object.entries(members ?? {}))
      .map(([member, { since }]) => {
        const documented = levels.get(`${name}.${member}`.toLowerCase());
        return documented === undefined || documented === since
          ? ''
          : `${name}.${member}: ${since}, documented ${documented}`;
      })
      .filter((fault) => fault !== ''),
  );
}

/** Of overloads the oldest counts. */
function note(levels: Map<string, string>, key: string, level: string): void {
  const known = levels.get(key);
  if (known === undefined || minor(level) < minor(known)) levels.set(key, level);
}

function minor(level: string): number {
  return Number(level.slice(2));
}
