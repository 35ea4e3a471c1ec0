import type { Catalogue } from '../../catalogue';
import { BlockJudge } from '../program/blockJudge';
import { createFrame, type Frame } from '../frame/frame';
import type { Program } from '../program/program';
import { createResults, type Results } from '../program/results';
import type { StatusLine } from '../types';
import { LackReader } from './lacks';
import { nearestPools } from './nearestPool';
import { statusLine } from './statusLine';

/**
 * Judges the status of rows one at a time. A status needs the conditions of pools only and keeps nothing,
 * so that frame and results are reused from row to row.
 */
export class RowStatus {
  private readonly judge: BlockJudge;
  private readonly results: Results;
  private readonly lacks: LackReader;
  private frame: Frame | undefined;

  constructor(private readonly program: Program) {
    const numbers = new Set(program.pools.flatMap(({ conditions }) => conditions));
    this.judge = new BlockJudge(program, [...numbers]);
    this.results = createResults(program, 1);
    this.lacks = new LackReader(program);
  }

  /** The status of the first row of a catalogue, judged as if it were alone. */
  of(catalogue: Catalogue): StatusLine {
    const frame = (this.frame ??= createFrame(catalogue, 1, this.program.slots.operands(1)));
    this.judge.load(frame, catalogue, 0, 1);
    this.judge.judge(frame, this.results);
    const { program, results } = this;
    const { truths, premium } = results;
    const judged = { program, truths, catalogue, lacks: this.lacks.of(catalogue), row: 0 };
    return statusLine(
      judged,
      premium[0]!,
      () => nearestPools(judged, premium[0]!),
      () => frame,
    );
  }
}
