export { CAPITAL } from './capital';
export { Choice, type Option } from './Choice';
export { EmptyState } from './EmptyState';
export { Fold } from './Fold';
export { copy, download } from './handOut';
export { Notice } from './Notice';
export { Section } from './Section';
export { StackedBar, type BarPart, type Tone } from './StackedBar';
export { useSliced } from './useSliced';
