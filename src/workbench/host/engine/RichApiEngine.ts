import type { ActionResult, RichApiRequest, RichApiResponse } from '../protocol/types';
import { type ActionGuard, ActionRunner } from './ActionRunner';
import type { EngineLimits } from './EngineLimits';
import { EventSubscriptions } from './EventSubscriptions';
import { MethodCalls } from './MethodCalls';
import { ObjectPaths, type PathContext } from './ObjectPaths';
import { Query } from './Query';
import { References } from './References';
import { responseError } from './responseError';
import { TypeTable } from './TypeTable';
import type { HostTable, Since } from './types';

/**
 * Answers Rich API requests by a table of types. Actions take effect one by one: when one fails, those
 * before it stay done and those after it are not run, as in Excel.
 */
export class RichApiEngine {
  readonly references: References;
  private readonly context: PathContext;
  private readonly query: Query;

  constructor(host: HostTable, level: Since, limits: EngineLimits) {
    const table = new TypeTable(host.types, level);
    this.references = new References(table);
    const events = new EventSubscriptions(table);
    const calls = new MethodCalls(table, this.references, events, limits);
    this.context = { host, table, references: this.references, calls };
    this.query = new Query(table, this.references, limits);
  }

  /** Runs a request. Failures of the host's model are part of the answer; nothing is thrown. `guard` sees each call and write before it is done. */
  execute(request: RichApiRequest, guard?: ActionGuard): RichApiResponse {
    const paths = new ObjectPaths(request.ObjectPaths, this.context);
    const runner = new ActionRunner(
      this.context,
      this.query,
      paths,
      request.AutoKeepReference === true,
      guard,
    );
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const result = runner.run(action);
        if (result.traced) traces.push(action.Id);
        if (result.value !== undefined) results.push({ ActionId: action.Id, Value: result.value });
      } catch (error) {
        const failure = responseError(error, action, index, request.ObjectPaths);
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }
}
