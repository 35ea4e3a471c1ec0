import type { Answers } from './answers';
import type { BenchData } from './benchData';
import { ajvCheck } from './competitors/ajv';
import { jsonRulesEngineCheck } from './competitors/jsonRulesEngine';
import { zodCheck } from './competitors/zod';
import type { Coding } from './expected';
import { branchFree } from './handWritten/branchFree';
import { branching } from './handWritten/branching';
import { columnLoops } from './handWritten/columnLoops';

/** Programs that answer the same questions. */
export interface Contestant {
  readonly name: string;
  /** What it is, for the table. */
  readonly note: string;
  /** One of the hand-written functions, the best of which is the bar. */
  readonly hand: boolean;
  readonly coding: Coding;
  /** How many rows it is given; all, if absent. */
  readonly rows?: number;
  /** How many rounds it runs; all, if absent. */
  readonly rounds?: number;
  run(data: BenchData, answers: Answers): void | Promise<void>;
}

const SLOW_ROUNDS = 3;

/** Everybody but us; json-rules-engine gets `slowRows` rows. */
export function contestants(slowRows: number): Contestant[] {
  const ajv = ajvCheck();
  const zod = zodCheck();
  const engine = jsonRulesEngineCheck();
  const byRow = { order: 'row', met: 2 } as const;
  return [
    {
      name: 'hand-written, branches',
      note: 'straight-line, over row objects of one shape',
      hand: true,
      coding: byRow,
      run: ({ rows }, answers) => {
        branching(rows, answers);
      },
    },
    {
      name: 'hand-written, no branches',
      note: 'the same with two bits for a truth',
      hand: true,
      coding: { order: 'row', met: 3 },
      run: ({ rows }, answers) => {
        branchFree(rows, answers);
      },
    },
    {
      name: 'hand-written, columns',
      note: 'a loop for each rule over typed columns, in blocks',
      hand: true,
      coding: { order: 'rule', met: 3 },
      run: ({ columns }, answers) => {
        columnLoops(columns, answers);
      },
    },
    {
      name: 'ajv',
      note: 'compiled schema for each industry, allErrors',
      hand: false,
      coding: byRow,
      rounds: SLOW_ROUNDS,
      run: ({ loose }, answers) => {
        ajv(loose, answers);
      },
    },
    {
      name: 'zod',
      note: 'schema for each industry, safeParse',
      hand: false,
      coding: byRow,
      rounds: SLOW_ROUNDS,
      run: ({ loose }, answers) => {
        zod(loose, answers);
      },
    },
    {
      name: 'json-rules-engine',
      note: `engine for each industry; on ${slowRows.toLocaleString('en-US')} rows, scaled`,
      hand: false,
      coding: byRow,
      rows: slowRows,
      rounds: SLOW_ROUNDS,
      run: ({ loose }, answers) => engine(loose, answers),
    },
  ];
}
