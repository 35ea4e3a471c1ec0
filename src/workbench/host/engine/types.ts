import type { Json } from '../protocol/types';
import type { Arguments } from './Arguments';
import type { HostObject, TypeToken } from './HostObject';

/**
 * Notation of a table of types. A table is a list of `defineType(TOKEN, {…})`; the engine interprets
 * requests by it and knows nothing of Excel. Member names are the wire's: PascalCase (`Name`,
 * `GetRange`), type names the client's (`Worksheet`).
 */

/** The ExcelApi version in which a type or a member appeared: '1.1', '1.15', … */
export type Since = `1.${number}`;

/** Result of a method: an object, null (= a null object), a plain value, or nothing. */
export type MethodResult = HostObject | Json | undefined;

/** A scalar property that can be loaded. */
export interface Getter<T> {
  readonly since: Since;
  /** The value; throw a `HostError` to fail the batch there. */
  read(target: T): Json;
  /**
   * For reads that grow with a range: how many cells it would read. Above the limit (5 million) the
   * value is null, and `read` is not called.
   */
  cells?(target: T): number;
}

/** A scalar property that can be set. */
export interface Setter<T> {
  readonly since: Since;
  write(target: T, value: Json): void;
}

/** A property that leads to another object; null = a null object. */
export interface Navigation<T> {
  readonly since: Since;
  to(target: T): HostObject | null;
}

/** A method. An indexer (`getItem(key)`) is the method `GetItem`. */
export interface Method<T> {
  readonly since: Since;
  invoke(target: T, args: Arguments): MethodResult;
  /** Position of an argument that is a list of addresses: refused above 8,192 characters. */
  readonly addressArgument?: number;
}

/**
 * An event of the object. The key is the client's name: `Changed` is short for the internal methods
 * `_RegisterChangedEvent` and `_UnregisterChangedEvent`, which need not be listed under `call`.
 */
export interface HostEvent<T> {
  readonly since: Since;
  /** Called when the add-in adds its first, and after it removed its last handler. */
  subscribe?(target: T): void;
  unsubscribe?(target: T): void;
}

/** One type of the table; `T` is the model's type behind its objects (the token's). */
export interface TypeDefinition<T> {
  readonly since: Since;
  /** Objects of the type get a reference id when they are instantiated (`Range`, `RangeAreas`). */
  readonly tracked?: boolean;
  /** Called when a reference to the object begins and ends (a range must follow inserted rows). */
  keep?(target: T): void;
  release?(target: T): void;
  /** The property that identifies the object, sent with every instantiation (`Id`). */
  readonly key?: { readonly name: string; read(target: T): Json };
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly nav?: Readonly<Record<string, Navigation<T>>>;
  readonly call?: Readonly<Record<string, Method<T>>>;
  readonly events?: Readonly<Record<string, HostEvent<T>>>;
  /** For a collection: its items, in order. */
  items?(target: T): readonly HostObject[];
}

/** A type with `T` erased, so that types of many kinds form one table. */
export interface TypeEntry {
  readonly name: string;
  readonly definition: TypeDefinition<unknown>;
}

/**
 * One entry of a table. Members are methods, so that a handler may ask for its own target type; the
 * engine passes a handler only objects made by the same token.
 */
export function defineType<T>(token: TypeToken<T>, definition: TypeDefinition<T>): TypeEntry {
  return { name: token.name, definition: definition };
}

/** A host for the engine: the types, the root object and the services made by `newObject`. */
export interface HostTable {
  readonly types: readonly TypeEntry[];
  root(): HostObject;
  /** Service name on the wire (`Microsoft.ExcelServices.CustomFunctions`) to its object. */
  readonly services?: Readonly<Record<string, () => HostObject>>;
}
