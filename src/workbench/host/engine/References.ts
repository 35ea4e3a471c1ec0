import { HostError } from './HostError';
import type { HostObject } from './HostObject';
import type { TypeTable } from './TypeTable';

/** The objects that the client keeps between requests (tracked ranges), by reference id. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  constructor(private readonly table: TypeTable) {}

  /** How many objects are kept now. */
  get size(): number {
    return this.objects.size;
  }

  /** Keeps an object and gives its id; the same object keeps the same id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    const id = `reference-${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    this.table.definition(object).keep?.(object.target);
    return id;
  }

  /** The id under which an object is kept now. */
  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  /** @throws `InvalidReference` when the reference ended. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object) return object;
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation.',
      400,
    );
  }

  /** Ends a reference; an unknown id is ignored, as Excel does. */
  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.table.definition(object).release?.(object.target);
  }
}
