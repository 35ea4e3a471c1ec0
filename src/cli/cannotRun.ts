/** Ends a command with exit code 2 and one sentence; thrown only inside this room. */
export class CannotRun extends Error {
  constructor(
    readonly sentence: string,
    /** Lines below it, such as the mistakes of a rulebook. */
    readonly details: readonly string[] = [],
  ) {
    super(sentence);
    this.name = 'CannotRun';
  }
}
