import type { HostObject } from './HostObject';
import type { TypeTable } from './TypeTable';

/** The client writes `_RegisterChangedEvent`, and of what came last `_RegisterEventNameChanged`. */
const EVENT_METHOD = /^_(Register|Unregister)(?:(\w+)Event|Event(\w+))$/;

/** The add-in's event registrations, by object (its key) and event. */
export class EventSubscriptions {
  private readonly counts = new Map<string, number>();

  constructor(private readonly table: TypeTable) {}

  /** Carries out `_Register…Event` or `_Unregister…Event`; false when the name is neither. */
  handle(object: HostObject, method: string): boolean {
    const match = EVENT_METHOD.exec(method);
    const [, action, older, newer] = match ?? [];
    const name = older ?? newer;
    if (action === undefined || name === undefined) return false;
    const event = this.table.find(object, 'events', name);
    if (!event) return false;
    const id = this.subscriptionId(object, name);
    const before = this.counts.get(id) ?? 0;
    const after = action === 'Register' ? before + 1 : Math.max(0, before - 1);
    this.counts.set(id, after);
    if (before === 0 && after === 1) event.subscribe?.(object.target);
    if (before === 1 && after === 0) event.unsubscribe?.(object.target);
    return true;
  }

  private subscriptionId(object: HostObject, event: string): string {
    const key = this.table.definition(object).key?.read(object.target) ?? null;
    return JSON.stringify([object.type, key, event]);
  }
}
