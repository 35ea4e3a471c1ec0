import type { ArgumentInfo, Json, ObjectPathInfo, RichApiRequest } from '../protocol/types';
import { ObjectPathType } from '../protocol/types';
import { type Argument, Arguments } from './Arguments';
import { apiNotFound, HostError } from './HostError';
import { HostObject } from './HostObject';
import type { MethodCalls } from './MethodCalls';
import type { References } from './References';
import type { TypeTable } from './TypeTable';
import type { HostTable } from './types';

/** Context for resolving paths. */
export interface PathContext {
  readonly host: HostTable;
  readonly table: TypeTable;
  readonly references: References;
  readonly calls: MethodCalls;
}

/** The object paths of one request, each resolved once, when it is first needed. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RichApiRequest['ObjectPaths'],
    private readonly context: PathContext,
  ) {}

  /** The path's description. @throws when the request does not hold it. */
  info(id: number): ObjectPathInfo {
    const path = this.paths[String(id)];
    if (path) return path;
    throw invalidPath(`The request has no object path ${id}.`);
  }

  /** The object of a path; null = a null object. */
  get(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.resolve(this.info(id));
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects that it refers to. */
  arguments(info: ArgumentInfo | null | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index])),
    );
  }

  private argument(value: Json, id: number | null | readonly Json[] | undefined): Argument {
    return typeof id === 'number' && id !== 0 ? this.get(id) : value;
  }

  private resolve(path: ObjectPathInfo): HostObject | null {
    const { host, references } = this.context;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case ObjectPathType.Root:
        return host.root();
      case ObjectPathType.NewObject:
        return this.service(name);
      case ObjectPathType.ReferenceId:
        return references.get(name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Property:
        return this.property(path, name);
      case ObjectPathType.Method:
        return this.method(path, name);
      case ObjectPathType.Indexer:
        return this.method(path, 'GetItem');
      default:
        throw invalidPath('The kind of an object path is unknown.');
    }
  }

  private service(name: string): HostObject {
    const service = this.context.host.services?.[name];
    if (!service) throw apiNotFound(name);
    return service();
  }

  private property(path: ObjectPathInfo, name: string): HostObject | null {
    const parent = this.parent(path);
    return parent && this.context.table.require(parent, 'nav', name).to(parent.target);
  }

  private method(path: ObjectPathInfo, name: string): HostObject | null {
    const parent = this.parent(path);
    if (!parent) return null;
    const result = this.context.calls.invoke(parent, name, this.arguments(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw invalidPath(`${parent.type}.${name} does not give an object.`);
  }

  private parent(path: ObjectPathInfo): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw invalidPath('An object path has no parent.');
    return this.get(path.ParentObjectPathId);
  }
}

function invalidPath(message: string): HostError {
  return new HostError('InvalidObjectPath', message, 400);
}
