export { ignoredFindings } from './ignoredFindings';
export { IGNORED, OWN_RULES, type Ignored } from './sections';
