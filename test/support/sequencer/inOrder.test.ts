// A module: names of its own.
export {};

interface TestFile {
  readonly name: string;
  readonly seconds: number;
}

type InOrder = (
  files: readonly TestFile[],
  secondsOf: (file: TestFile) => number,
  isOfBrowser: (file: TestFile) => boolean,
) => TestFile[];

// A script: it has no types.
const inOrder = jest.requireActual<InOrder>('./inOrder');

/** Ten files in a browser of 70 s each, and a hundred in Node of 100 s down to 1 s. */
const FILES: readonly TestFile[] = [
  ...Array.from({ length: 10 }, (_, at) => ({ name: `browser ${at}`, seconds: 70 })),
  ...Array.from({ length: 100 }, (_, at) => ({ name: `node ${at}`, seconds: at + 1 })),
];

const ordered = (files: readonly TestFile[]) =>
  inOrder(
    files,
    ({ seconds }) => seconds,
    ({ name }) => name.startsWith('browser'),
  );

test('every file begins once; files in a browser are spread, and short files in Node are last', () => {
  const order = ordered(FILES);
  expect(new Set(order)).toEqual(new Set(FILES));
  expect(order).toHaveLength(FILES.length);
  const ofBrowser = order.flatMap(({ name }, at) => (name.startsWith('browser') ? [at] : []));
  expect(ofBrowser[0]).toBeGreaterThan(1);
  for (const at of ofBrowser) expect(order[at + 1]!.name).toMatch(/^node/);
  expect(order.slice(-30).map(({ seconds }) => seconds)).toEqual(
    Array.from({ length: 30 }, (_, at) => 30 - at),
  );
});

test('files in a browser alone begin with the longest', () => {
  const files = [1, 3, 2].map((seconds) => ({ name: 'browser', seconds }));
  expect(ordered(files).map(({ seconds }) => seconds)).toEqual([3, 2, 1]);
  expect(ordered([])).toEqual([]);
});
