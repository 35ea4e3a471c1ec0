/**
 * Words behind a certificate's name that say only that it is one, in the form in which names are
 * compared: upper case, without blanks.
 */
export const CERTIFICATE_WORDS = [
  'CERTIFICATIONS?',
  'CERTIFICATES?',
  'CERTIFIED',
  'COMPLIANT',
  'COMPLIANCE',
  'APPROVED',
  'APPROVAL',
  'TESTREPORTS?',
  'REPORTS?',
  '证书',
  '认证',
  '检测报告',
  '测试报告',
  '报告',
  '检测',
  '指令',
  '标准',
] as const;
