/** What the requests of one batch have done so far. */
export class Requests {
  /** Requests that Excel has answered. */
  answered = 0;
  /** Whether a request that may write has been answered, or has failed after it was taken. */
  mayHaveWritten = false;
  /** Whether the request on its way only reads. */
  isReading: boolean;
  /** The batch was given up: nothing more of it may be sent. */
  isAbandoned = false;

  constructor(readonly onlyReads: boolean) {
    this.isReading = onlyReads;
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
  if (requests !== undefined) requests.isReading = true;
  await context.sync();
}
