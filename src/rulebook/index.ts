export { checkRulebook } from './check/checkRulebook';
export { boundsOf } from './check/conditionTests';
export { dueRules, type Due, type DueReason } from './dueRules';
export { growthBand, GROWTH_POINTS, type GrowthBand } from './growthBand';
export { hashRulebook } from './hash';
export { loadDefault } from './loadDefault';
export { diffBooks, type BookChange, type PartChange } from './history/diffBooks';
export { keptVersions, loadVersion } from './history/versions';
export { inForce, modelAt, rulesInForce } from './modelAt';
export { applyOwnRulebook, type OwnBookResult } from './own/applyOwnRulebook';
export { parseRulebookText, parseWholeRulebook } from './own/parseRulebookText';
export { compilePattern, type CompiledPattern } from './pattern';
export {
  countProblems,
  shortened,
  type ProblemCode,
  type ProblemPath,
  type RulebookProblem,
} from './check/problem';
export * from './schema';
export * from './starLevel';
export { thresholdFor, type ThresholdChoice } from './threshold';
