import type { TypeEntry } from '../../../../../src/workbench/host/engine/types';
import { clientSource } from './packageText';

/** A setter of the client that sends another name than its own (`showGridlines`: `Gridlines`). */
const RENAMED_SETTER =
  /function (\w+?)_\w+_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)"/g;

/** What the client's own classes know of a type, in lower case. */
interface ClientType {
  readonly scalars: ReadonlySet<string>;
  readonly settable: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/**
 * Members of a table that the real client does not have: an API that does not exist, a property that
 * cannot be set, a misspelt name. Each as `Type.Member (kind)`.
 */
export function unknownMembers(types: readonly TypeEntry[], excel: object): string[] {
  const setters = [...clientSource().matchAll(RENAMED_SETTER)];
  return types.flatMap(({ name, definition }) => {
    const renamed = setters.filter(([, type]) => type === name).map(([, , sent = '']) => sent);
    const client = clientType(excel, name, renamed);
    if (!client) return [`${name} (type)`];
    const events = Object.keys(definition.events ?? {}).flatMap((event) =>
      // The newest are written the other way round.
      client.methods.has(`_registerevent${event.toLowerCase()}`)
        ? [`_RegisterEvent${event}`, `_UnregisterEvent${event}`]
        : [`_Register${event}Event`, `_Unregister${event}Event`],
    );
    return [
      ...missing(name, 'get', definition.get, client.scalars),
      ...missing(name, 'set', definition.set, client.settable),
      ...missing(name, 'nav', definition.nav, client.navigations),
      ...missing(name, 'call', definition.call, client.methods),
      ...missing(
        name,
        'event',
        Object.fromEntries(events.map((key) => [key, key])),
        client.methods,
      ),
    ];
  });
}

function missing(
  type: string,
  kind: string,
  members: object | undefined,
  known: ReadonlySet<string>,
): string[] {
  return Object.keys(members ?? {})
    .filter((member) => !known.has(member.toLowerCase()))
    .map((member) => `${type}.${member} (${kind})`);
}

function clientType(
  excel: object,
  name: string,
  renamed: readonly string[],
): ClientType | undefined {
  const { prototype } = (Reflect.get(excel, name) ?? {}) as { prototype?: object };
  if (!prototype) return undefined;
  const shown = names(prototype, '_scalarPropertyNames');
  const wire = names(prototype, '_scalarPropertyOriginalNames');
  const own = Object.getOwnPropertyNames(prototype);
  return {
    scalars: lower([...shown, ...wire]),
    settable: lower([...shown.filter((key) => hasSetter(prototype, key)), ...renamed]),
    navigations: lower(names(prototype, '_navigationPropertyNames')),
    methods: lower(own.filter((key) => !Object.getOwnPropertyDescriptor(prototype, key)!.get)),
  };
}

function names(prototype: object, list: string): string[] {
  const found: unknown = Reflect.get(prototype, list, Object.create(prototype) as object);
  return Array.isArray(found) ? found.map(String) : [];
}

function hasSetter(prototype: object, key: string): boolean {
  return Object.getOwnPropertyDescriptor(prototype, key)?.set !== undefined;
}

function lower(list: readonly string[]): Set<string> {
  return new Set(list.map((name) => name.toLowerCase()));
}
