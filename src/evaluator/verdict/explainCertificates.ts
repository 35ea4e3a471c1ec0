import { TARGETS_UNKNOWN } from '../program/marketReader';
import type { Program } from '../program/program';
import type { CertificateResult } from '../types';
import type { RowStand } from './rowStand';

const NONE: readonly CertificateResult[] = [];

/**
 * Every certificate that the target markets of the row of the stand ask for; none where they are not stated.
 *
 * @param how `reported`: as reports need it, row after row (see `CertificateJudge`)
 */
export function explainCertificates(
  program: Program,
  stand: RowStand,
  how: 'explain' | 'reported' = 'explain',
): readonly CertificateResult[] {
  const targets = stand.frame.targets[0]!;
  if (targets === TARGETS_UNKNOWN || targets === 0) return NONE;
  return program.judge[how](stand.certificateCase(), targets);
}
