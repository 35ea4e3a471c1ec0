import type { RequestGate } from '../limits/RequestGate';
import type { BridgeRequest, PushEntry } from '../protocol/types';

/** The real timers, also while a test fakes them. */
const { setTimeout, clearTimeout } = globalThis;

/** How often a held request asks whether cell editing has ended, in milliseconds. */
const HOLD_INTERVAL = 10;

/** The object that the client looks for under `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client when it starts. */
  onMessageFromHost?: (text: string) => void;
}

/** The one channel of the Windows webview: requests in; answers and pushed messages out. */
export class HostChannel {
  readonly bridge: NativeBridge;
  private closed = false;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly gate: RequestGate) {
    this.bridge = {
      sendMessageToHost: (text) => {
        // The client's message: its shape is the protocol's.
        const request = JSON.parse(text) as BridgeRequest;
        void Promise.resolve().then(() => {
          this.answer(request, text);
        });
      },
    };
  }

  /** Tells the client something unasked; it has arrived when this returns. */
  push(entries: readonly PushEntry[]): void {
    this.send(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }

  /** No answers, no pushes any more. */
  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private answer(request: BridgeRequest, text: string): void {
    if (this.closed) return;
    const outcome = this.gate.pass(request, text);
    if (outcome.kind === 'hold') {
      this.later(HOLD_INTERVAL, () => {
        this.answer(request, text);
      });
    }
    if (outcome.kind !== 'answer') return;
    const response = responseText(request.id, outcome.body);
    if (outcome.lateMs === undefined) this.send(response);
    else {
      this.later(outcome.lateMs, () => {
        this.send(response);
      });
    }
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms);
    this.timers.add(timer);
  }

  private send(text: string): void {
    if (!this.closed) this.bridge.onMessageFromHost?.(text);
  }
}

/**
 * The answer to a `BridgeRequest`; its body, a `RichApiResponse`, is JSON already. Refusals travel as the body's error,
 * with action index -1.
 */
function responseText(id: number, body: string): string {
  return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`;
}
