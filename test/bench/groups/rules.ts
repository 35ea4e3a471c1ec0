import { createEvaluator } from '../../../src/evaluator';
import { loadDefault } from '../../../src/rulebook';
import { atLeastTimes, rounded, type GroupResult } from '../report/figures';
import { answersOf, assertSame } from '../rules/expected';
import { createAnswers, type Answers } from '../rules/answers';
import { benchData, type BenchData } from '../rules/benchData';
import { contestants, type Contestant } from '../rules/contestants';
import { rulePerPoolBook, sixtyRuleBook } from '../rules/ourBook';
import { AS_OF, SIXTY_RULES } from '../rules/sixtyRules';
import { median, settle, timed, timedAsync } from '../support/timing';
import type { Sizes } from './sizes';

const OURS = 'youpin evaluator';

/** Rows a second by competitor, this product and the slow ones among them. */
type Speeds = Map<string, number>;

/** A. The same sixty rules over the same typed rows. */
export async function rulesGroup(sizes: Sizes): Promise<GroupResult> {
  const data = benchData(sizes.rows);
  const evaluator = createEvaluator(sixtyRuleBook(), { asOf: AS_OF });
  const ours = (): unknown => evaluator.evaluate(data.catalogue);
  const all = contestants(sizes.slowRows);
  const answers = new Map(all.map((one) => [one, createAnswers(rowsOf(one, data))]));
  await proveSame(data, answers);

  const speeds = await race(data, ours, answers, sizes.rounds);
  const full = createEvaluator(loadDefault(), { asOf: AS_OF });
  const fullTimes = Array.from({ length: 5 }, () => {
    settle();
    return timed(() => full.evaluate(data.catalogue));
  });
  return resultOf(speeds, all, data.size, data.size / (median(fullTimes) / 1000));
}

function rowsOf(contestant: Contestant, data: BenchData): number {
  return Math.min(data.size, contestant.rows ?? Infinity);
}

/** Every byte of every row, before a clock is started. */
async function proveSame(
  data: BenchData,
  answers: ReadonlyMap<Contestant, Answers>,
): Promise<void> {
  const verdict = createEvaluator(sixtyRuleBook(), { asOf: AS_OF }).evaluate(data.catalogue);
  const perRule = createEvaluator(rulePerPoolBook(), { asOf: AS_OF }).evaluate(data.catalogue);
  const expected = answersOf(verdict, perRule);
  for (const byte of [0, 1, 2]) {
    if (!expected.bytes.includes(byte) || !expected.premium.includes(byte)) {
      throw new Error(`no rule or no verdict of the rows is ${byte}: the rows prove too little`);
    }
  }
  for (const [contestant, given] of answers) {
    await contestant.run(data, given);
    assertSame(contestant.name, expected, given, contestant.coding);
  }
}

/** Rounds that are not timed: a formula is asked a thousand times, not once after the start. */
const WARM_UP = 12;

/** All in turn, round after round; the slow ones in a few rounds only. */
async function race(
  data: BenchData,
  ours: () => unknown,
  answers: ReadonlyMap<Contestant, Answers>,
  rounds: number,
): Promise<Speeds> {
  const times = new Map<string, number[]>([[OURS, []]]);
  for (let round = 0; round < WARM_UP; round++) {
    ours();
    for (const [contestant, given] of answers) {
      if (contestant.rounds === undefined) await contestant.run(data, given);
    }
  }
  for (let round = 0; round < rounds; round++) {
    settle();
    times.get(OURS)!.push(timed(ours) / data.size);
    for (const [contestant, given] of answers) {
      if (round >= (contestant.rounds ?? rounds)) continue;
      settle();
      const time = await timedAsync(async () => contestant.run(data, given));
      const known = times.get(contestant.name) ?? [];
      times.set(contestant.name, [...known, time / rowsOf(contestant, data)]);
    }
  }
  return new Map([...times].map(([name, perRow]) => [name, 1000 / Math.min(...perRow)]));
}

function resultOf(
  speeds: Speeds,
  all: readonly Contestant[],
  size: number,
  fullBook: number,
): GroupResult {
  const ours = speeds.get(OURS)!;
  const speedOf = (name: string): number => speeds.get(name)!;
  const byHand = Math.max(...all.filter(({ hand }) => hand).map(({ name }) => speedOf(name)));
  const line = (name: string, note: string, speed: number, checks: number): string[] => [
    name,
    note,
    rounded(speed),
    rounded((speed * checks) / 1e6),
    `${rounded(ours / speed)} ×`,
  ];
  const book = loadDefault();
  return {
    figures: [
      {
        title: `${SIXTY_RULES.length} rules × 40 columns × ${size.toLocaleString('en-US')} typed rows`,
        about:
          'Thresholds and flags, 13 of them with limits by industry, in six pools; three-valued, pools and premium from them. Everybody keeps the truth of each rule and row: the others in a byte, in space made beforehand; ours in two bits, in space of its own for each verdict. Every truth of every competitor was compared with ours before the timing. The fastest of all rounds counts, since others at work on the machine only add.',
        head: ['who', 'how', 'rows/s', 'million checks/s', 'ours is'],
        rows: [
          line(OURS, 'a rulebook over a ready catalogue', ours, SIXTY_RULES.length),
          ...all.map(({ name, note }) => line(name, note, speedOf(name), SIXTY_RULES.length)),
          line(
            'youpin, the default book',
            `${book.rules.length} rules, certificates for all markets; for information`,
            fullBook,
            book.rules.length,
          ),
        ],
      },
    ],
    targets: [
      atLeastTimes('rules: as fast as the best hand-written function', 1, ours / byHand),
      atLeastTimes('rules: json-rules-engine', 300, ours / speedOf('json-rules-engine')),
      atLeastTimes('rules: zod', 30, ours / speedOf('zod')),
    ],
  };
}
