import type { ActionInfo, Json, JsonObject } from '../protocol/types';
import { ActionType } from '../protocol/types';
import { apiNotFound, HostError } from './HostError';
import { HostObject } from './HostObject';
import type { ObjectPaths, PathContext } from './ObjectPaths';
import type { Query } from './Query';
import { location, pascalCase } from './TypeTable';

/** Outcome of an action: a value for the client (undefined = none), and whether it was a trace mark. */
export interface ActionOutcome {
  readonly value?: Json;
  readonly traced?: boolean;
}

/** Throws where a call or a write is refused. */
export type ActionGuard = (type: string, member: string, kind: 'call' | 'set') => void;

/** Runs the actions of one request. On a null object a call or a write does nothing, as in Excel. */
export class ActionRunner {
  constructor(
    private readonly context: PathContext,
    private readonly query: Query,
    private readonly paths: ObjectPaths,
    private readonly keepsReferences: boolean,
    private readonly guard: ActionGuard = () => undefined,
  ) {}

  run(action: ActionInfo): ActionOutcome {
    switch (action.ActionType) {
      case ActionType.Trace:
        // Without a result for the mark the client never attaches event handlers.
        return { value: null, traced: true };
      case ActionType.Instantiate:
        return { value: this.instantiate(action) };
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return { value: this.load(action) };
      case ActionType.Method:
        return this.call(action);
      case ActionType.SetProperty:
        return this.setProperty(action);
      case ActionType.Update:
        return this.update(action);
      case ActionType.EnsureUnchanged:
        return this.ensureUnchanged(action);
      case ActionType.RecursiveQuery:
        throw apiNotFound('ClientRequestContext.loadRecursive');
      default:
        throw new HostError('GeneralException', 'The kind of an action is unknown.', 500);
    }
  }

  private instantiate(action: ActionInfo): Json {
    const object = this.paths.get(action.ObjectPathId);
    if (!object) return null;
    const { tracked } = this.context.table.definition(object);
    const untracked = Boolean(this.paths.info(action.ObjectPathId).D);
    if (tracked && this.keepsReferences && !untracked) this.context.references.keep(object);
    return this.query.identity(object);
  }

  private load(action: ActionInfo): Json {
    const object = this.paths.get(action.ObjectPathId);
    const loaded = this.query.run(object, action.QueryInfo ?? {});
    return action.ActionType === ActionType.QueryAsJson ? camelCaseKeys(loaded) : loaded;
  }

  private call(action: ActionInfo): ActionOutcome {
    const object = this.paths.get(action.ObjectPathId);
    if (!object) return { value: null };
    this.guard(object.type, action.Name ?? '', 'call');
    const args = this.paths.arguments(action.ArgumentInfo);
    const result = this.context.calls.invoke(object, action.Name ?? '', args);
    if (result === undefined) return {};
    return { value: result instanceof HostObject ? this.query.identity(result) : result };
  }

  private setProperty(action: ActionInfo): ActionOutcome {
    const object = this.paths.get(action.ObjectPathId);
    if (object) {
      const value = this.paths.arguments(action.ArgumentInfo).value(0);
      this.write(object, action.Name ?? '', value);
    }
    return {};
  }

  private update(action: ActionInfo): ActionOutcome {
    const object = this.paths.get(action.ObjectPathId);
    if (!object) return {};
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      if (value !== undefined) this.write(object, name, value);
    return {};
  }

  private ensureUnchanged(action: ActionInfo): ActionOutcome {
    const object = this.paths.get(action.ObjectPathId);
    if (object) this.compare(object, action.ObjectState ?? {});
    return {};
  }

  private compare(object: HostObject, state: JsonObject): void {
    for (const [name, value] of Object.entries(state)) {
      const navigation = this.context.table.find(object, 'nav', name);
      const target = navigation?.to(object.target);
      if (target && isObject(value)) this.compare(target, value);
      else if (JSON.stringify(this.query.scalar(object, name)) !== JSON.stringify(value))
        throw new HostError(
          'InvalidOperation',
          `${pascalCase(name)} has changed.`,
          400,
          location(object, name),
        );
    }
  }

  private write(object: HostObject, name: string, value: Json): void {
    const setter = this.context.table.require(object, 'set', name);
    this.guard(object.type, pascalCase(name), 'set');
    try {
      setter.write(object.target, value);
    } catch (error) {
      if (error instanceof HostError) error.location ??= location(object, name);
      throw error;
    }
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function camelCaseKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => camelCaseKeys(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [clientKey(key), camelCaseKeys(item ?? null)]),
  );
}

function clientKey(key: string): string {
  return key === '_Items' ? 'items' : key.slice(0, 1).toLowerCase() + key.slice(1);
}
