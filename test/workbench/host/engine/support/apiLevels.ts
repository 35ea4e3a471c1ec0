import type { TypeEntry } from '../../../../../src/workbench/host/engine/types';
import { clientSource, packageText } from './packageText';

const CLASS = /^ {4}class (\w+) extends/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;
const API_SET = /^ *\* \[Api set: ExcelApi (1\.\d+)\]/;
const CLIENT_CHECK = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "(1\.\d+)"/g;

/** `type.member` (lower case) to an ExcelApi version. */
export type Levels = ReadonlyMap<string, string>;

/** The versions that the documentation of the types names. */
export function documentedLevels(): Levels {
  const levels = new Map<string, string>();
  let type = '';
  let level: string | undefined;
  for (const line of packageText('@types/office-js', 'index.d.ts').split('\n')) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) type = opened;
    if (line.startsWith('    }')) type = '';
    if (line.includes('/**')) level = undefined;
    level ??= API_SET.exec(line)?.[1];
    const member = MEMBER.exec(line)?.[1];
    if (type !== '' && member !== undefined && level !== undefined) {
      note(levels, `${type}.${member}`, level);
      level = undefined;
    }
  }
  return levels;
}

/** The versions that the client itself asks for before it sends a member. */
export function clientLevels(): Levels {
  const levels = new Map<string, string>();
  for (const [, member = '', level = ''] of clientSource().matchAll(CLIENT_CHECK))
    note(levels, member, level);
  return levels;
}

/**
 * Members whose `since` is not what the client asks for or, where it does not ask, what is documented: as
 * `Type.Member: 1.1, known as 1.4`. A member is no older than its type.
 */
export function wrongLevels(
  types: readonly TypeEntry[],
  client: Levels,
  documented: Levels,
): string[] {
  return types.flatMap(({ name, definition }) =>
    Object.entries({
      ...definition.get,
      ...definition.set,
      ...definition.nav,
      ...definition.call,
      ...registrations(definition.events),
    }).flatMap(([member, { since }]) => {
      const key = `${name}.${member}`.toLowerCase();
      const known = client.get(key) ?? documented.get(key);
      const right = known === undefined || [since, newer(since, definition.since)].includes(known);
      return right ? [] : [`${name}.${member}: ${since}, known as ${known}`];
    }),
  );
}

function registrations(
  events: Readonly<Record<string, { readonly since: string }>> = {},
): Record<string, { readonly since: string }> {
  return Object.fromEntries(
    Object.entries(events).map(([event, entry]) => [`_Register${event}Event`, entry]),
  );
}

/** Of overloads and repeated checks the oldest counts. */
function note(levels: Map<string, string>, member: string, level: string): void {
  const key = member.toLowerCase();
  const known = levels.get(key);
  if (known === undefined || minor(level) < minor(known)) levels.set(key, level);
}

function newer(one: string, other: string): string {
  return minor(one) > minor(other) ? one : other;
}

function minor(level: string): number {
  return Number(level.slice(2));
}
