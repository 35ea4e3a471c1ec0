import type { HostObject, TypeToken } from '../../engine/HostObject';
import {
  defineType,
  type Getter,
  type HostEvent,
  type Method,
  type MethodResult,
  type Navigation,
  type Setter,
  type Since,
  type TypeEntry,
} from '../../engine/types';
import type { Arguments } from '../../engine/Arguments';
import type { Json } from '../../protocol/types';
import { asAddin } from './addinWork';

/** A scalar property: its reader, and its writer where it can be set. */
export interface Scalar<T> {
  readonly since: Since;
  readonly read?: (target: T) => Json;
  readonly write?: (target: T, value: Json) => void;
  /** How many cells a read touches, where that grows with a range. */
  readonly cells?: (target: T) => number;
}

/** Notation of a type of Excel; `defineType` with reader and writer of a property together. */
export interface ExcelType<T> {
  readonly since: Since;
  readonly tracked?: boolean;
  keep?(target: T): void;
  release?(target: T): void;
  readonly key?: { readonly name: string; read(target: T): Json };
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly nav?: Readonly<Record<string, Navigation<T>>>;
  readonly call?: Readonly<Record<string, Method<T>>>;
  readonly events?: Readonly<Record<string, HostEvent<T>>>;
  readonly items?: (target: T) => readonly HostObject[];
}

/** A property that is only read. */
export function readOnly<T>(since: Since, read: (target: T) => Json): Scalar<T> {
  return { since, read };
}

/** A property that is read and set. */
export function readWrite<T>(
  since: Since,
  read: (target: T) => Json,
  write: (target: T, value: Json) => void,
): Scalar<T> {
  return { since, read, write };
}

/** A property that leads to another object. */
export function leadsTo<T>(since: Since, to: (target: T) => HostObject | null): Navigation<T> {
  return { since, to };
}

/** A method. */
export function method<T>(
  since: Since,
  invoke: (target: T, args: Arguments) => MethodResult,
): Method<T> {
  return { since, invoke };
}

/** An action: a method that answers nothing. */
export function action<T>(since: Since, act: (target: T, args: Arguments) => void): Method<T> {
  return {
    since,
    invoke: (target, args) => {
      act(target, args);
      return undefined;
    },
  };
}

/** One entry of the table. */
export function excelType<T>(token: TypeToken<T>, type: ExcelType<T>): TypeEntry {
  const { scalars = {}, nav = {}, call = {}, ...rest } = type;
  return defineType(token, {
    ...rest,
    get: mapped(scalars, getter),
    set: mapped(scalars, setter),
    nav: mapped(nav, (member) => ({
      ...member,
      to: asAddinWork((target: T) => member.to(target)),
    })),
    call: mapped(call, (member) => ({
      ...member,
      invoke: asAddinWork((target: T, args: Arguments) => member.invoke(target, args)),
    })),
    ...(type.items && { items: asAddinWork(type.items) }),
  });
}

function getter<T>({ since, read, cells }: Scalar<T>): Getter<T> | undefined {
  return read && { since, read: asAddinWork(read), ...(cells && { cells }) };
}

function setter<T>({ since, write }: Scalar<T>): Setter<T> | undefined {
  return write && { since, write: asAddinWork(write) };
}

function mapped<From, To>(
  members: Readonly<Record<string, From>>,
  change: (member: From) => To | undefined,
): Readonly<Record<string, To>> {
  const result: Record<string, To> = {};
  for (const [name, member] of Object.entries(members)) {
    const changed = change(member);
    if (changed !== undefined) result[name] = changed;
  }
  return result;
}

/** A handler whose events are marked as an add-in's. */
function asAddinWork<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return (...args) => asAddin(() => work(...args));
}
