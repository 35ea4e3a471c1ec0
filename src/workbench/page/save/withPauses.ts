/** The pieces, each one made when the page had time for something else. */
export async function* withPauses(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
