export { comparePremium, type PremiumChange, type PremiumComparison } from './comparePremium';
export {
  createEvaluator,
  type Evaluator,
  type EvaluatorOptions,
  type Progress,
} from './createEvaluator';
export { serialOf } from './dates';
export * from './types';
