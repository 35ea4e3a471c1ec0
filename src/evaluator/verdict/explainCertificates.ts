import type { MarketKey } from '../../fields';
import { TARGETS_UNKNOWN } from '../program/marketReader';
import type { Program } from '../program/program';
import { has } from '../smallSet';
import type { CertificateResult } from '../types';
import type { RowStand } from './rowStand';

/** Every certificate that the target markets of the row of the stand ask for. */
export function explainCertificates(program: Program, stand: RowStand): CertificateResult[] {
  const targets = targetsOf(program, stand);
  return targets.length === 0 ? [] : program.judge.explain(stand.certificateCase(), targets);
}

/** The stated target markets of the row of the stand; none where they are not stated. */
export function targetsOf({ markets }: Program, { frame }: RowStand): MarketKey[] {
  const targets = frame.targets[0]!;
  return targets === TARGETS_UNKNOWN ? [] : markets.filter((_, market) => has(targets, market));
}
