/**
 * Target of an object path: a type of the table and the model's thing behind it. Made with a
 * `TypeToken`; every resolution makes a new one, a kept reference keeps one.
 */
export class HostObject<T = unknown> {
  constructor(
    readonly type: string,
    readonly target: T,
  ) {}
}

/**
 * The name of a type with the model's type behind its objects. Tokens live in a file of their own,
 * so that types can point at each other without an import cycle: `const RANGE = typeToken<Area>('Range')`,
 * then `RANGE.of(area)`.
 */
export interface TypeToken<T> {
  readonly name: string;
  of(target: T): HostObject<T>;
  /** Narrows an object that came in as an argument. */
  is(object: HostObject): object is HostObject<T>;
}

/** A token; the name is the client's class name (`Worksheet`, `RangeFormat`, …). */
export function typeToken<T>(name: string): TypeToken<T> {
  return {
    name,
    of: (target) => new HostObject(name, target),
    is: (object): object is HostObject<T> => object.type === name,
  };
}
