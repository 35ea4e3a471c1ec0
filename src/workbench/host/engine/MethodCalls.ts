import type { Arguments } from './Arguments';
import type { EngineLimits } from './EngineLimits';
import type { EventSubscriptions } from './EventSubscriptions';
import { HostError, invalidArgument } from './HostError';
import type { HostObject } from './HostObject';
import type { References } from './References';
import { location, type TypeTable } from './TypeTable';
import type { Method, MethodResult } from './types';

/** Calls methods: those of the table, and the few that every host answers (references, events). */
export class MethodCalls {
  constructor(
    private readonly table: TypeTable,
    private readonly references: References,
    private readonly events: EventSubscriptions,
    private readonly limits: EngineLimits,
  ) {}

  /** @throws `ApiNotFound`, or what the method throws, with the place of the error. */
  invoke(object: HostObject, name: string, args: Arguments): MethodResult {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return undefined;
    }
    if (name === '_RemoveReference') {
      this.references.release(args.text(0));
      return undefined;
    }
    if (this.events.handle(object, name)) return undefined;
    const method = this.table.require(object, 'call', name);
    try {
      this.checkAddress(method, args);
      return method.invoke(object.target, args);
    } catch (error) {
      if (error instanceof HostError) error.location ??= location(object, name);
      throw error;
    }
  }

  private checkAddress(method: Method<unknown>, args: Arguments): void {
    if (method.addressArgument === undefined) return;
    const address = args.raw(method.addressArgument);
    if (typeof address === 'string' && address.length > this.limits.addressCharacters)
      throw invalidArgument();
  }
}
