import type { Json, JsonObject, QueryInfo } from '../protocol/types';
import type { EngineLimits } from './EngineLimits';
import { HostError } from './HostError';
import type { HostObject } from './HostObject';
import type { References } from './References';
import type { Getter } from './types';
import { emptySelection, isLeaf, mergeSelection, readSelection, type Selection } from './selection';
import { location, pascalCase, type TypeTable } from './TypeTable';

type Values = Record<string, Json>;

/** Loads the properties that a client asks of an object. */
export class Query {
  constructor(
    private readonly table: TypeTable,
    private readonly references: References,
    private readonly limits: EngineLimits,
  ) {}

  /** The object's loaded properties, with its identity; null for a null object. */
  run(object: HostObject | null, info: QueryInfo): Json {
    if (!object) return null;
    return this.load(object, readSelection(info.Select, info.Expand), info);
  }

  /** Reference id and key, by which the client finds the object again. */
  identity(object: HostObject): Values {
    const { key } = this.table.definition(object);
    const reference = this.references.idOf(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(key ? { [key.name]: key.read(object.target) } : {}),
    };
  }

  /** One scalar property. @throws when it cannot be loaded at this level. */
  scalar(object: HostObject, name: string): Json {
    const getter = this.table.find(object, 'get', name);
    if (!getter) throw this.table.notLoadable(object, name);
    return this.read(object, name, getter);
  }

  private load(object: HostObject, selection: Selection, page: QueryInfo): JsonObject {
    const items = this.table.definition(object).items?.(object.target);
    return items
      ? this.loadCollection(object, items, selection, page)
      : this.loadObject(object, selection);
  }

  private loadObject(object: HostObject, selection: Selection): JsonObject {
    const values = this.identity(object);
    if (selection.all) this.readAll(object, values);
    for (const [name, asked] of selection.members) {
      values[pascalCase(name)] = this.member(object, name, asked);
    }
    return values;
  }

  /** Names refer to the items, unless they are properties of the collection itself. */
  private loadCollection(
    object: HostObject,
    items: readonly HostObject[],
    selection: Selection,
    page: QueryInfo,
  ): JsonObject {
    const values = this.identity(object);
    const ofItems: Selection = { ...emptySelection(), all: selection.all };
    for (const [name, asked] of selection.members) {
      if (name.toLowerCase() === 'items') mergeSelection(ofItems, whole(asked));
      else if (this.table.find(object, 'get', name))
        values[pascalCase(name)] = this.scalar(object, name);
      else mergeSelection(ofItems, { all: false, members: new Map([[name, asked]]) });
    }
    const start = page.Skip ?? 0;
    const end = page.Top ? start + page.Top : undefined;
    values['_Items'] = items.slice(start, end).map((item) => this.load(item, ofItems, {}));
    return values;
  }

  private member(object: HostObject, name: string, asked: Selection): Json {
    const navigation = this.table.find(object, 'nav', name);
    if (!navigation) return this.scalar(object, name);
    const target = navigation.to(object.target);
    return target && this.load(target, whole(asked), {});
  }

  private readAll(object: HostObject, values: Values): void {
    for (const [name, getter] of Object.entries(this.table.definition(object).get ?? {})) {
      if (this.table.knows(getter.since) && !name.startsWith('_'))
        values[name] = this.read(object, name, getter);
    }
  }

  private read(object: HostObject, name: string, getter: Getter<unknown>): Json {
    const cells = getter.cells?.(object.target) ?? 0;
    if (cells > this.limits.cellsPerRead) return null;
    try {
      return getter.read(object.target);
    } catch (error) {
      if (error instanceof HostError) error.location ??= location(object, name);
      throw error;
    }
  }
}

/** An object that is named without properties is loaded whole. */
function whole(selection: Selection): Selection {
  return isLeaf(selection) ? { ...selection, all: true } : selection;
}
