import type { Json } from '../protocol/types';
import { invalidArgument } from './HostError';
import { HostObject, type TypeToken } from './HostObject';

/** One argument: a value from the wire, or the object that it referred to (null for a null object). */
export type Argument = Json | HostObject | undefined;

/**
 * The arguments of a method, read by position. A wrong kind throws `InvalidArgument`; the `optional…`
 * readers give undefined for what was left out or is null.
 */
export class Arguments {
  constructor(private readonly list: readonly Argument[]) {}

  /** The argument as it came. */
  raw(index: number): Argument {
    return this.list[index];
  }

  /** A value of any shape (not an object of the host). */
  value(index: number): Json {
    const value = this.list[index];
    if (value instanceof HostObject) throw invalidArgument();
    return value ?? null;
  }

  text(index: number): string {
    return required(this.optionalText(index));
  }

  optionalText(index: number): string | undefined {
    const value = this.given(index);
    if (value === undefined || typeof value === 'string') return value;
    throw invalidArgument();
  }

  number(index: number): number {
    return required(this.optionalNumber(index));
  }

  optionalNumber(index: number): number | undefined {
    const value = this.given(index);
    if (value === undefined || typeof value === 'number') return value;
    throw invalidArgument();
  }

  flag(index: number): boolean {
    return required(this.optionalFlag(index));
  }

  optionalFlag(index: number): boolean | undefined {
    const value = this.given(index);
    if (value === undefined || typeof value === 'boolean') return value;
    throw invalidArgument();
  }

  /** The target of an object argument of the given type. */
  object<T>(index: number, token: TypeToken<T>): T {
    return required(this.optionalObject(index, token));
  }

  /** As `object`; undefined when left out. A value where an object belongs throws. */
  optionalObject<T>(index: number, token: TypeToken<T>): T | undefined {
    const value = this.given(index);
    if (value === undefined) return undefined;
    if (value instanceof HostObject && token.is(value)) return value.target;
    throw invalidArgument();
  }

  /** For parameters that take either: the target if it is such an object, else undefined. */
  objectIf<T>(index: number, token: TypeToken<T>): T | undefined {
    const value = this.given(index);
    return value instanceof HostObject && token.is(value) ? value.target : undefined;
  }

  private given(index: number): Exclude<Argument, null> {
    return this.list[index] ?? undefined;
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw invalidArgument();
  return value;
}
