/** `value`: the argument can't be used (`#VALUE!`); `notFound`: nothing has that name (`#N/A`). */
export type RefusalKind = 'value' | 'notFound';

/**
 * Why a formula gets no answer, in a sentence for its user. The adapter makes an error of Excel of it.
 * Only `#VALUE!` and `#N/A` can carry a sentence, so there are no other kinds.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'Refusal';
  }
}
