/** Rooms whose code is tested where it is used. */
const TESTED_FROM: Readonly<Record<string, readonly string[]>> = {
  addin: ['functions'],
  base: ['catalogue', 'rulebook', 'files'],
  fields: ['catalogue', 'rulebook', 'evaluator', 'report'],
  ooxml: ['files', 'workbench'],
  report: ['cli'],
  strings: ['report'],
};

const EXTENSION = /(\.test)?\.tsx?$/;

/** How many folders from `src` or `test` on, and the name at last, are the same. */
function nearness(file: string, test: string): number {
  const path = file.replace(EXTENSION, '').split('/').slice(1);
  const other = test.replace(EXTENSION, '').split('/').slice(1);
  const at = path.findIndex((part, i) => part !== other[i]);
  return at < 0 ? path.length : at;
}

/**
 * The test files that may see a change of a file of `src`: those of its room, or of the rooms that use it. Those near to
 * it come first, of these the cheap ones: most changes are seen by them.
 *
 * @param costOf What a test file takes, for each change that it sees
 */
export function testsFor(
  file: string,
  tests: readonly string[],
  costOf: (test: string) => number,
): string[] {
  const room = file.split('/')[1]!;
  const rooms = [room, ...(TESTED_FROM[room] ?? [])];
  const rank = (test: string): number => rooms.indexOf(test.split('/')[1]!);
  return tests
    .filter((test) => rank(test) >= 0)
    .sort(
      (a, b) =>
        nearness(file, b) - nearness(file, a) ||
        rank(a) - rank(b) ||
        costOf(a) - costOf(b) ||
        (a < b ? -1 : 1),
    );
}
