import { TARGETS_UNKNOWN } from '../frame/frame';
import type { Program } from '../program/program';
import type { CertificateResult } from '../types';
import type { RowCursor } from './rowCursor';

/** Every certificate that the row's target markets ask for; none where they are not stated. */
export function explainCertificates(
  program: Program,
  cursor: RowCursor,
): readonly CertificateResult[] {
  const targets = cursor.frame.targets[0]!;
  if (targets === TARGETS_UNKNOWN || targets === 0) return [];
  return program.judge.explain(cursor.certificateCase(), targets);
}
