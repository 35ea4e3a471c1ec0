export {
  comparePremium,
  premiumChanges,
  type PremiumChange,
  type PremiumChanges,
  type PremiumComparison,
} from './comparePremium';
export {
  createEvaluator,
  createEvaluatorInSteps,
  type Evaluator,
  type EvaluatorOptions,
  type Progress,
} from './createEvaluator';
export { serialOf } from './dates';
export type * from './found';
export * from './types';
export { distance, gapOf } from './verdict/explainPools';
