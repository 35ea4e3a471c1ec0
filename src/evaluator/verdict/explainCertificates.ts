import { TARGETS_UNKNOWN } from '../frame/frame';
import type { Program } from '../program/program';
import type { CertificateResult } from '../types';
import type { RowStand } from './rowStand';

/** Every certificate that the target markets of the row of the stand ask for; none where they are not stated. */
export function explainCertificates(
  program: Program,
  stand: RowStand,
): readonly CertificateResult[] {
  const targets = stand.frame.targets[0]!;
  if (targets === TARGETS_UNKNOWN || targets === 0) return [];
  return program.judge.explain(stand.certificateCase(), targets);
}
