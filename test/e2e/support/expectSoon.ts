const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/** Waits until something is as it should be; the last answer is what a failure shows. */
export async function expectSoon<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let seen = await ask();
  while (seen !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    seen = await ask();
  }
  expect(seen).toBe(wanted);
}
