export { CAPITAL } from './capital';
export { Choice, type Option } from './Choice';
export { Disclosure } from './Disclosure';
export { EmptyState } from './EmptyState';
export { copy, download } from './handOut';
export { Notice } from './Notice';
export { Section } from './Section';
export { StackedBar, type BarPart, type Tone } from './StackedBar';
export { useSliced } from './useSliced';
