import { ModelError } from '../../../host/model';

/** Runs a step of filling; skips it if the model refuses, so that the rest of the file still opens. */
export function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
}
