export { growthBand, type GrowthBand } from './growthBand';
export { hashRulebook } from './hash';
export { inForce, modelAt, rulesInForce } from './modelAt';
export { compilePattern, type CompiledPattern } from './pattern';
export type { ProblemCode, ProblemPath, RulebookProblem } from './problem';
export * from './schema';
export * from './starLevel';
export { thresholdFor, type ThresholdChoice } from './threshold';
