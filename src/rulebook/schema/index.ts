export * from './certificates';
export * from './common';
export * from './ownRulebook';
export * from './rule';
export * from './rulebook';
export * from './test';
