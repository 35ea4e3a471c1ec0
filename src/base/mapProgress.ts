/** Yields `map` of each yield of a generator; returns what the generator returns. */
export function* mapProgress<A, B, T>(
  steps: Generator<A, T>,
  map: (progress: A) => B,
): Generator<B, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield map(step.value);
  }
}
