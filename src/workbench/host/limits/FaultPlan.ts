import type { RichApiRequest } from '../protocol/types';
import type { RequestKind } from './requestKind';

/** Error in place of a request's result. */
export interface FaultAnswer {
  /** For example `GeneralException`, `AccessDenied`, `InvalidOperationInCellEditMode`, `Timeout`. */
  readonly code: string;
  readonly message?: string;
  readonly httpStatus?: number;
}

/** A failure to come. */
export interface Fault {
  /** Which of the requests that `when` accepts, counted from 1 and from now; left out: each of them. */
  readonly request?: number;
  /** Left out: every request of the add-in's own code (`work`). */
  readonly when?: (request: RichApiRequest, kind: RequestKind) => boolean;
  /** Whether the request takes effect before it fails. Left out: it does not. */
  readonly moment?: 'before' | 'after';
  /** `lateMs`: it takes effect, and the answer takes its time. */
  readonly outcome: FaultAnswer | 'no answer' | { readonly lateMs: number };
}

interface Planned {
  readonly fault: Fault;
  seen: number;
}

/** The failures that a test has scheduled. */
export class FaultPlan {
  private planned: Planned[] = [];

  /** Schedules a failure. A fault with `request` happens once, others until `clear`. */
  add(fault: Fault): void {
    this.planned.push({ fault, seen: 0 });
  }

  /** The next request fails so. */
  failNext(outcome: Fault['outcome'], moment: 'before' | 'after' = 'before'): void {
    this.add({ request: 1, moment, outcome });
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes this request; it counts the request for all faults. */
  strike(request: RichApiRequest, kind: RequestKind): Fault | undefined {
    const struck = this.planned.filter((planned) => counts(planned, request, kind))[0];
    if (struck?.fault.request !== undefined)
      this.planned = this.planned.filter((planned) => planned !== struck);
    return struck?.fault;
  }
}

/** Counts the request if the fault applies to it; true when the fault strikes now. */
function counts(planned: Planned, request: RichApiRequest, kind: RequestKind): boolean {
  const { when, request: nth } = planned.fault;
  if (!(when ? when(request, kind) : kind === 'work')) return false;
  planned.seen += 1;
  return nth === undefined || planned.seen === nth;
}
