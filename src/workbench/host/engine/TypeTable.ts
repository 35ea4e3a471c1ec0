import type {
  Getter,
  HostEvent,
  Method,
  Navigation,
  Setter,
  Since,
  TypeDefinition,
  TypeEntry,
} from './types';
import { apiNotFound, HostError, invalidArgument } from './HostError';
import type { HostObject } from './HostObject';

/** The kinds of members of a type, with their types. */
interface MemberTypes {
  readonly get: Getter<unknown>;
  readonly set: Setter<unknown>;
  readonly nav: Navigation<unknown>;
  readonly call: Method<unknown>;
  readonly events: HostEvent<unknown>;
}
type MemberKind = keyof MemberTypes;
type MembersByKind = {
  readonly [K in MemberKind]?: Readonly<Record<string, MemberTypes[K] | undefined>>;
};

/** The table of types at one API level, as a real Excel of that level has it. */
export class TypeTable {
  private readonly types: ReadonlyMap<string, TypeDefinition<unknown>>;
  private readonly level: number;

  constructor(entries: readonly TypeEntry[], level: Since) {
    this.types = new Map(entries.map((entry) => [entry.name, entry.definition]));
    this.level = minor(level);
  }

  /** The definition of an object's type. A type missing from the table is a fault of the table. */
  definition(object: HostObject): TypeDefinition<unknown> {
    const definition = this.types.get(object.type);
    if (!definition)
      throw new HostError('GeneralException', `The host has no type '${object.type}'.`, 500);
    return definition;
  }

  /** Whether something that appeared in `since` exists at this level. */
  knows(since: Since): boolean {
    return minor(since) <= this.level;
  }

  /** A member, or undefined when it does not exist or not yet at this level. */
  find<K extends MemberKind>(
    object: HostObject,
    kind: K,
    name: string,
  ): MemberTypes[K] | undefined {
    const member = this.declared(object, kind, name);
    return member && this.knows(member.since) ? member : undefined;
  }

  /** A member that must be there. @throws `ApiNotFound` */
  require<K extends MemberKind>(object: HostObject, kind: K, name: string): MemberTypes[K] {
    const member = this.find(object, kind, name);
    if (!member) throw apiNotFound(location(object, name));
    return member;
  }

  /**
   * Error for a name that cannot be loaded: an older Excel does not know a newer
   * property and calls the argument invalid; a name that the table lacks altogether is `ApiNotFound`.
   */
  notLoadable(object: HostObject, name: string): HostError {
    const declared = this.declared(object, 'get', name) ?? this.declared(object, 'nav', name);
    if (!declared) return apiNotFound(location(object, name));
    const error = invalidArgument();
    error.location = location(object, name);
    return error;
  }

  private declared<K extends MemberKind>(
    object: HostObject,
    kind: K,
    name: string,
  ): MemberTypes[K] | undefined {
    const members: MembersByKind = this.definition(object);
    return members[kind]?.[pascalCase(name)];
  }
}

/** `Range.values`: how Excel names the place of an error. */
export function location(object: HostObject, name: string): string {
  return `${object.type}.${camelCase(name)}`;
}

/** The wire's spelling of a name of the client. */
export function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function minor(version: Since): number {
  return Number(version.slice(2));
}
