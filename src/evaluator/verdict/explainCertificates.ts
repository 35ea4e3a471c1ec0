import { TARGETS_UNKNOWN } from '../frame/frame';
import type { Program } from '../program/program';
import type { CertificateResult } from '../types';
import type { RowCursor } from './rowCursor';

const NONE: readonly CertificateResult[] = [];

/**
 * Every certificate that the target markets of the row of the cursor ask for; none where they are not stated.
 *
 * @param how `reported`: as reports need it, row after row (see `CertificateJudge`)
 */
export function explainCertificates(
  program: Program,
  cursor: RowCursor,
  how: 'explain' | 'reported' = 'explain',
): readonly CertificateResult[] {
  const targets = cursor.frame.targets[0]!;
  if (targets === TARGETS_UNKNOWN || targets === 0) return NONE;
  return program.judge[how](cursor.certificateCase(), targets);
}
