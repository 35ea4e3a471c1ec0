import type { RequestKind } from './requestKind';

/** One request as it went over the bridge. */
export interface RequestRecord {
  readonly kind: RequestKind;
  /** UTF-8 bytes of the request and, once answered, of the response. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly actions: number;
  /** Object paths in the request: proxies that the client made. */
  readonly objects: number;
}

/** What went over the bridge since the start or the last reset. */
export class HostCounters {
  private readonly records: RequestRecord[] = [];

  /** Every request, in order. */
  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  /** Requests that the add-in's own code caused: without clean-up and services. */
  get syncs(): number {
    return this.work.length;
  }

  get bytesOut(): number {
    return sum(this.work.map((record) => record.bytesOut));
  }

  get bytesIn(): number {
    return sum(this.work.map((record) => record.bytesIn));
  }

  get objects(): number {
    return sum(this.work.map((record) => record.objects));
  }

  get largestRequest(): number {
    return Math.max(0, ...this.work.map((record) => record.bytesOut));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.work.map((record) => record.bytesIn));
  }

  add(record: RequestRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records.length = 0;
  }

  private get work(): RequestRecord[] {
    return this.records.filter((record) => record.kind === 'work');
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
