import type { RowsRequest } from './rowsRequest';

/** Answers requests of one row each: a text for each of them, in their order. */
export type AnswerTogether = (requests: readonly RowsRequest[]) => Promise<readonly string[]>;

interface Batch {
  readonly requests: RowsRequest[];
  readonly texts: Promise<readonly string[]>;
}

/**
 * Gathers rows that formulas ask for one by one. Excel sends the formulas of a column in one message,
 * and judging their rows together takes a fraction of the time (OfficeDev/office-js#901).
 */
export class RowBatches {
  private readonly open = new Map<string, Batch>();

  /** Joins the batch of this moment that has the same key; the first of a batch answers for all. */
  async join(key: string, request: RowsRequest, answer: AnswerTogether): Promise<string> {
    const batch = this.open.get(key) ?? this.begin(key, answer);
    const at = batch.requests.push(request) - 1;
    return (await batch.texts)[at] ?? '';
  }

  /** The batch closes when every call that is already under way has had its turn. */
  private begin(key: string, answer: AnswerTogether): Batch {
    const requests: RowsRequest[] = [];
    const texts = Promise.resolve().then(() => {
      this.open.delete(key);
      return answer(requests);
    });
    const batch = { requests, texts };
    this.open.set(key, batch);
    return batch;
  }
}
