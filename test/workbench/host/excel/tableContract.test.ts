import { readFileSync } from 'node:fs';
import { EXCEL_TYPES } from '../../../../src/workbench/host/excel';
import type { TypeDefinition } from '../../../../src/workbench/host/engine/types';
import { startExcel, stopExcel } from './startExcel';

afterEach(stopExcel);

/** What the client itself says of a class. */
interface ClientClass {
  readonly scalars: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** Set under other names than read (the client's own override), so not among its metadata. */
const SET_ONLY = new Set(['worksheet.gridlines', 'worksheet.headings']);

function lower(names: Iterable<string>): Set<string> {
  return new Set([...names].map((name) => name.toLowerCase()));
}

function describeClass(Excel: object, name: string): ClientClass | undefined {
  const found: unknown = Reflect.get(Excel, name);
  if (typeof found !== 'function') return undefined;
  const prototype = found.prototype as object;
  const list = (key: string) => (Reflect.get(prototype, key) as string[] | undefined) ?? [];
  const members: string[] = [];
  for (let level: object | null = prototype; level; level = Reflect.getPrototypeOf(level)) {
    members.push(...Object.getOwnPropertyNames(level));
  }
  return {
    scalars: lower([...list('_scalarPropertyOriginalNames'), ...list('_scalarPropertyNames')]),
    navigations: lower(list('_navigationPropertyNames')),
    members: lower(members),
  };
}

function unknownTo(client: ClientClass, definition: TypeDefinition<unknown>): string[] {
  const { get = {}, set = {}, nav = {}, call = {}, events = {} } = definition;
  const missing = (names: object, known: (name: string) => boolean) =>
    Object.keys(names).filter((name) => !known(name.toLowerCase()));
  return [
    ...missing(get, (name) => client.scalars.has(name)),
    ...missing(set, (name) => client.scalars.has(name)),
    ...missing(nav, (name) => client.navigations.has(name)),
    ...missing(call, (name) => client.members.has(name)),
    ...missing(events, (name) => client.members.has(`_register${name}event`)),
  ];
}

test('every type, property, method and event of the table exists in the real client', async () => {
  const { Excel } = await startExcel();
  const unknown = EXCEL_TYPES.flatMap(({ name, definition }) => {
    const client = describeClass(Excel, name);
    return client ? unknownTo(client, definition).map((member) => `${name}.${member}`) : [name];
  });
  expect(unknown.filter((member) => !SET_ONLY.has(member.toLowerCase()))).toEqual([]);
});

/** `range.values` → the API set that the client asks for before it calls the host. */
function clientVersions(): ReadonlyMap<string, string> {
  const file = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  const asked = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g;
  const versions = new Map<string, string>();
  for (const [, member = '', version = ''] of readFileSync(file, 'utf8').matchAll(asked)) {
    versions.set(member.toLowerCase(), version);
  }
  return versions;
}

test('each member appeared when the client says it did', () => {
  const versions = clientVersions();
  const different = EXCEL_TYPES.flatMap(({ name, definition }) => {
    const { get = {}, set = {}, nav = {}, call = {}, events = {} } = definition;
    const members = [get, set, nav, call].flatMap((kind) => Object.entries(kind));
    const registrations = Object.entries(events).map(
      ([event, { since }]) => [`_Register${event}Event`, { since }] as const,
    );
    return [...members, ...registrations].flatMap(([member, { since }]) => {
      const said = versions.get(`${name}.${member}`.toLowerCase());
      return said === undefined || said === since
        ? []
        : [`${name}.${member}: ${since}, not ${said}`];
    });
  });
  expect(different).toEqual([]);
  expect(versions.size).toBeGreaterThan(500);
});

test('a member never appears before its type', () => {
  const minor = (since: string) => Number(since.slice(2));
  const early = EXCEL_TYPES.flatMap(({ name, definition }) => {
    const { get = {}, set = {}, nav = {}, call = {}, events = {} } = definition;
    const kinds: readonly Readonly<Record<string, { since: string }>>[] = [
      get,
      set,
      nav,
      call,
      events,
    ];
    return kinds
      .flatMap((kind) => Object.entries(kind))
      .filter(([, member]) => minor(member.since) < minor(definition.since))
      .map(([member]) => `${name}.${member}`);
  });
  expect(early).toEqual([]);
});
