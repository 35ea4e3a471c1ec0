/** What the requests of one batch have done so far. */
export class Requests {
  /** Requests that Excel has answered. */
  answered = 0;
  /** Whether a request that may write was sent and not turned away as a whole. */
  mayHaveWritten = false;
  /** Whether the next request is said to read only. */
  nextOnlyReads = false;
  /** The batch was given up: nothing more of it may be sent. */
  isAbandoned = false;

  constructor(readonly onlyReads: boolean) {}

  /** Whether the request that is about to be sent only reads. */
  takeIsReading(): boolean {
    const isReading = this.onlyReads || this.nextOnlyReads;
    this.nextOnlyReads = false;
    return isReading;
  }
}

const REQUESTS = new WeakMap<object, Requests>();

export function watchRequests(context: Excel.RequestContext, onlyReads: boolean): Requests {
  const requests = new Requests(onlyReads);
  REQUESTS.set(context, requests);
  return requests;
}

/**
 * A sync whose request changes nothing. In a batch that writes, say so where it is so: up to the
 * first request that writes, a batch may be repeated, and its failure has surely changed nothing.
 */
export async function syncToRead(context: Excel.RequestContext): Promise<void> {
  const requests = REQUESTS.get(context);
  if (requests !== undefined) requests.nextOnlyReads = true;
  await context.sync();
}
