import { execSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../random';
import seconds from '../sequencer/seconds.json';
import { mutantsOf, type Mutant } from './mutantsOf';
import { TestFiles } from './testFiles';
import { testsFor } from './testsFor';

interface Place extends Mutant {
  readonly file: string;
}

/** What a test file takes that the list does not name. */
const UNLISTED = 2;

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => name.test(each))
    .sort()
    .map((each) => join(folder, each));

const placesIn = (folder: string): Place[] =>
  filesIn(folder, /\.tsx?$/).flatMap((file) =>
    mutantsOf(readFileSync(file, 'utf8')).map((mutant) => ({ ...mutant, file })),
  );

const secondsOf = (test: string): number =>
  (seconds as Readonly<Record<string, number>>)[test.slice('test/'.length)] ?? UNLISTED;

/** What is known of a test file: seconds that it took last; how often it was run, and failed. */
interface Known {
  readonly seconds: number;
  readonly runs: number;
  readonly failures: number;
}

const known = new Map<string, Known>();

const knownOf = (test: string): Known =>
  known.get(test) ?? { seconds: secondsOf(test), runs: 0, failures: 0 };

/** Seconds for each failure to be expected, by the runs so far. */
function costOf(test: string): number {
  const { seconds: each, runs, failures } = knownOf(test);
  return (each * (runs + 2)) / (failures + 1);
}

async function passes(test: string, jest: TestFiles): Promise<boolean> {
  const { runs, failures } = knownOf(test);
  const begun = performance.now();
  const isPassed = await jest.passes(test, secondsOf(test));
  const took = Math.max(1, performance.now() - begun) / 1000;
  known.set(test, { seconds: took, runs: runs + 1, failures: failures + Number(!isPassed) });
  return isPassed;
}

/** The first test file that fails while a file is changed, if any; the file is as before afterwards. */
async function seenBy(
  { file, start, end, text }: Place,
  tests: readonly string[],
  jest: TestFiles,
): Promise<string> {
  const whole = readFileSync(file, 'utf8');
  const putBack = (): void => {
    writeFileSync(file, whole);
  };
  const stop = (): void => {
    putBack();
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    writeFileSync(file, whole.slice(0, start) + text + whole.slice(end));
    for (const test of testsFor(file, tests, costOf)) if (!(await passes(test, jest))) return test;
    return '';
  } finally {
    putBack();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/**
 * `npm run mutate -- ROOM [COUNT] [SEED] [SECONDS]`: changes a room or folder, one place at a time; names what no test
 * file sees, of those that take up to so many seconds in a run of all.
 */
async function main(
  room = 'evaluator',
  count = '20',
  seed = '1',
  longest = 'Infinity',
): Promise<void> {
  if (execSync('git status --porcelain src').length > 0) throw new Error('Commit src first.');
  const random = new Random(Number(seed));
  const places = placesIn(join('src', room));
  const all = places.length;
  const tried = Math.min(Number(count), all);
  const tests = filesIn('test', /\.test\.tsx?$/).filter(
    (test) => secondsOf(test) <= Number(longest),
  );
  const jest = new TestFiles();
  let killed = 0;
  for (let done = 1; done <= tried; done++) {
    const [place] = places.splice(random.whole(0, places.length - 1), 1);
    const { file, start, end, text } = place!;
    const whole = readFileSync(file, 'utf8');
    const line = whole.slice(0, start).split('\n').length;
    const test = await seenBy(place!, tests, jest);
    if (test) killed += 1;
    const what = `${file}:${line} ${whole.slice(start, end).split('\n', 1)[0]} → ${text}`;
    process.stdout.write(
      `${done}/${tried} ${test ? 'killed  ' : 'SURVIVED'} ${what}${test && ` (${test})`}\n`,
    );
  }
  jest.close();
  process.stdout.write(`${room}: ${killed} of ${tried} (${all} places, seed ${seed})\n`);
}

void main(...process.argv.slice(2));
