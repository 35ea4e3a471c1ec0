import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Random } from '../random';
import { mutantsOf, type Mutant } from './mutantsOf';

interface Place extends Mutant {
  readonly file: string;
}

function placesIn(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      return mutantsOf(readFileSync(file, 'utf8')).map((mutant) => ({ ...mutant, file }));
    });
}

/** The nearest folder of tests that mirrors a folder of `src`. */
function testsOf(folder: string): string {
  const tests = folder.replace(/^src/, 'test');
  return existsSync(tests) ? tests : testsOf(dirname(folder));
}

function passes(tests: string): boolean {
  const jest = `npx jest ${tests} --runInBand --bail --silent`;
  // A change that never comes to an end is seen too.
  return spawnSync(jest, { shell: true, stdio: 'ignore', timeout: 600_000 }).status === 0;
}

/**
 * Whether some test of the room fails while the file is changed; the file is as before afterwards.
 * The tests that mirror its folder run first: most changes fail there, in a part of the time.
 */
function isKilled({ file, start, end, text }: Place, room: string): boolean {
  const whole = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, whole.slice(0, start) + text + whole.slice(end));
    const folders = new Set([testsOf(dirname(file)), testsOf(join('src', room))]);
    return ![...folders].every(passes);
  } finally {
    writeFileSync(file, whole);
  }
}

/** `npm run mutate -- ROOM [COUNT] [SEED]`: changes a room or folder, one place at a time; names what no test sees. */
function main(room = 'evaluator', count = '20', seed = '1'): void {
  const random = new Random(Number(seed));
  const places = placesIn(join('src', room));
  const all = places.length;
  let killed = 0;
  for (let done = 0; done < Number(count); done++) {
    const [place] = places.splice(random.whole(0, places.length - 1), 1);
    if (!place) break;
    const text = readFileSync(place.file, 'utf8');
    const line = text.slice(0, place.start).split('\n').length;
    const what = `${place.file}:${line} ${text.slice(place.start, place.end)} → ${place.text}`;
    const isSeen = isKilled(place, room);
    if (isSeen) killed += 1;
    process.stdout.write(`${isSeen ? 'killed  ' : 'SURVIVED'} ${what}\n`);
  }
  process.stdout.write(`${room}: ${killed} of ${count} (${all} places, seed ${seed})\n`);
}

main(...process.argv.slice(2));
