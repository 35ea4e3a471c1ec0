import { RequestFlags, type BridgeRequest, type RichApiResponse } from '../protocol/types';
import type { Fault, FaultAnswer, FaultPlan } from './FaultPlan';
import type { HostCounters } from './HostCounters';
import type { HostLimits } from './HostLimits';
import { refusal } from './refusal';
import { requestKind, type RequestKind } from './requestKind';
import { utf8Bytes } from './utf8Bytes';

/** Outcome of a request: an answer (the response as JSON); none, ever; or a retry when editing has ended. */
export type GateOutcome =
  | { readonly kind: 'answer'; readonly body: string; readonly lateMs?: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hold' };

/** The engine behind the gate. */
export interface GateKeeper {
  readonly limits: HostLimits;
  readonly counters: HostCounters;
  readonly faults: FaultPlan;
  /** `isGrouped`: within an undo group. */
  execute(request: BridgeRequest['message']['body'], isGrouped: boolean): RichApiResponse;
  /** How many milliseconds the answer to what was just executed takes, 0 if no time. */
  tookMs(): number;
  /** Whether a cell is being typed into. */
  isEditing(): boolean;
}

/** Lets requests through to the engine as Excel does: not too big, not in cell edit mode, not struck. */
export class RequestGate {
  constructor(private readonly keeper: GateKeeper) {}

  /** `text` is the request as it came, for its size. */
  pass(request: BridgeRequest, text: string): GateOutcome {
    const { keeper } = this;
    const kind = requestKind(request.message.body);
    if (kind !== 'service' && keeper.isEditing() && waits(request)) return { kind: 'hold' };
    const outcome = this.answer(request, text, kind);
    keeper.counters.add({
      kind,
      bytesOut: utf8Bytes(text),
      bytesIn: outcome.kind === 'answer' ? utf8Bytes(outcome.body) : 0,
      actions: request.message.body.Actions.length,
      objects: Object.keys(request.message.body.ObjectPaths).length,
    });
    return outcome;
  }

  private answer(request: BridgeRequest, text: string, kind: RequestKind): GateOutcome {
    const { keeper } = this;
    if (kind !== 'service' && keeper.isEditing())
      return refuse({ code: 'InvalidOperationInCellEditMode' });
    if (utf8Bytes(text) > keeper.limits.requestBytes)
      return refuse({ code: 'RequestPayloadSizeLimitExceeded' });
    const isGrouped = (request.flags & RequestFlags.UndoGroup) !== 0;
    const fault = keeper.faults.strike(request.message.body, kind);
    if (fault && !isLate(fault.outcome)) {
      if (fault.moment === 'after') keeper.execute(request.message.body, isGrouped);
      return fault.outcome === 'no answer' ? { kind: 'silence' } : refuse(fault.outcome);
    }
    const body = JSON.stringify(keeper.execute(request.message.body, isGrouped));
    if (utf8Bytes(body) > keeper.limits.responseBytes)
      return refuse({ code: 'ResponsePayloadSizeLimitExceeded' });
    const lateMs = fault && isLate(fault.outcome) ? fault.outcome.lateMs : keeper.tookMs();
    return { kind: 'answer', body, ...(lateMs > 0 && { lateMs }) };
  }
}

const isLate = (outcome: Fault['outcome']): outcome is { readonly lateMs: number } =>
  typeof outcome === 'object' && 'lateMs' in outcome;

function refuse(answer: FaultAnswer): GateOutcome {
  return { kind: 'answer', body: JSON.stringify(refusal(answer)) };
}

/** Whether the client asked to wait for the end of cell editing. */
function waits(request: BridgeRequest): boolean {
  return (request.flags & RequestFlags.DelayForCellEdit) !== 0;
}
