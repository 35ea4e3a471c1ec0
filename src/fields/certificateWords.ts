/** Generic words after a certificate's name, in normal form: upper case, without blanks. */
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

/** Patterns of words for a certificate applied for and not issued yet. */
export const PENDING_WORDS = [
  '(?:正在|待)?(?:申请|办理|认证|测试|检测|送检|审核|审批)中',
  '正在(?:申请|办理|认证|测试|检测|送检|审核)',
  '待(?:申请|办理|认证|出证|审核|更新)',
  '(?:尚?未|暂未)(?:出证|下证|拿证)',
  String.raw`\b(?:still )?pending\b`,
  String.raw`\bappl(?:ying|ied)(?: for)?\b`,
  String.raw`\b(?:in|under) (?:progress|process|application|testing|review)\b`,
  String.raw`\bto be (?:issued|applied(?: for)?)\b`,
  String.raw`\b(?:awaiting|processing|ongoing)\b`,
] as const;

/** Patterns of words for a certificate that is no longer valid. */
export const EXPIRED_WORDS = [
  '(?:已经?)?(?:过期|失效|到期)了?(?![日时至])',
  String.raw`\b(?:has )?(?:expired|lapsed)\b`,
  String.raw`\bno longer valid\b`,
] as const;

/** Whole cells, in lower case, for unnamed certificates. */
export const SOME_CERTIFICATES = [
  ...['有证书', '有认证', '证书齐全', '齐全', '齐', '全', '见附件', '详见附件'],
  ...['all', 'complete', 'certified', 'see attachment', 'with certificate', 'with certificates'],
] as const;

/** Whole cells, in lower case, for no certificates. */
export const NO_CERTIFICATES = [
  ...['暂无', '无证书', '无认证', '没有证书', '没有认证', '暂无证书', '暂无认证'],
  ...['none', 'no certificate', 'no certificates', 'without certificate', 'not certified'],
] as const;

/** Characters that join two certificates' names, as `and` does. */
export const JOINING_CHARACTERS = '和及与';
