import { isInCellEditMode } from './isInCellEditMode';
import { problemOf, wasTurnedAway } from './problemOf';
import { refuse, Refusal, refuseIfAborted } from './refusal';
import type { Requests } from './requests';

/** A request that writes, after the first of a run, may take so many times as long: it may move a million cells. */
const PATIENCE = 20;

export interface Guard {
  /** Of a request that reads, and of the first one. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The answer, or `late` after a time; rejects when the signal is aborted. */
async function withinTime<T>(
  answer: Promise<T>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<T | 'late'> {
  let stop = (): void => undefined;
  const ended = new Promise<'late'>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('late');
    }, timeoutMs);
    const abort = (): void => {
      reject(new Refusal({ code: 'cancelled' }));
    };
    signal?.addEventListener('abort', abort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([answer, ended]);
  } finally {
    stop();
  }
}

/**
 * Every request of the context gets a time limit, because with a cell being edited Excel may not
 * answer at all, `delayForCellEdit` or not (OfficeDev/office-js#806). After it nothing more is sent.
 * An aborted signal ends a request that reads at once; one that writes is waited for.
 */
export function guardSync(context: Excel.RequestContext, requests: Requests, guard: Guard): void {
  const send = context.sync.bind(context);
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (requests.isAbandoned) refuse({ code: 'cancelled' });
    refuseIfAborted(guard.signal);
    const isReading = requests.takeIsReading();
    const request = send(passThrough);
    const signal = isReading ? guard.signal : undefined;
    const answer = request.then((value) => ({ value }));
    try {
      const patience = isReading || requests.answered === 0 ? 1 : PATIENCE;
      for (let waited = 1; ; waited++) {
        const first = await withinTime(answer, guard.timeoutMs, signal);
        if (first !== 'late') {
          requests.answered++;
          if (!isReading) requests.mayHaveWritten = true;
          return first.value;
        }
        if (waited === patience) return await giveUp(requests);
        if (await isInCellEditMode()) refuse({ code: 'editing' });
      }
    } catch (error) {
      answer.catch(() => undefined);
      if (error instanceof Refusal) requests.isAbandoned = true;
      if (!isReading && !wasTurnedAway(problemOf(error))) requests.mayHaveWritten = true;
      throw error;
    }
  };
}

/** @throws Refusal `editing` or `timeout`. */
async function giveUp(requests: Requests): Promise<never> {
  const isEditing = await isInCellEditMode();
  // The first request of a run is a small one: if it hangs, a cell is being edited.
  const hangs = isEditing ?? requests.answered === 0;
  return refuse({ code: hangs ? 'editing' : 'timeout' });
}
