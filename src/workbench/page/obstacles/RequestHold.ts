import type { NativeBridge } from '../../host/shim/HostChannel';
import { requestKind } from '../../host/limits/requestKind';
import type { BridgeRequest } from '../../host/protocol/types';

/** A gate between an add-in and its host: holds requests, and releases them in order. */
export class RequestHold {
  /** How many of the add-in's own requests still pass. */
  private passing = Infinity;
  private waiting: (() => void)[] = [];

  get held(): number {
    return this.waiting.length;
  }

  /** Holds this request (counted from 1 and from now) and all that come after it. */
  begin(request: number): void {
    this.passing = request - 1;
  }

  /** Releases the held requests. */
  release(): void {
    this.passing = Infinity;
    const waiting = this.waiting;
    this.waiting = [];
    for (const send of waiting) send();
  }

  /** Guards a bridge. Services (answers of functions, readiness) always pass. */
  guard(bridge: NativeBridge): void {
    const send = bridge.sendMessageToHost.bind(bridge);
    bridge.sendMessageToHost = (text) => {
      if (this.passes(text)) send(text);
      else
        this.waiting.push(() => {
          send(text);
        });
    };
  }

  private passes(text: string): boolean {
    if (this.passing === Infinity) return true;
    // The client's message: its shape is the protocol's.
    const kind = requestKind((JSON.parse(text) as BridgeRequest).message.body);
    if (kind === 'service') return true;
    if (this.passing === 0) return false;
    if (kind === 'work') this.passing -= 1;
    return true;
  }
}
