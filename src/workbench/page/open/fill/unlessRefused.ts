import { ModelError } from '../../../host/model';

/** Does what a file asks for; what the model refuses is left out, and the rest of the file still opens. */
export function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
}
