export { filterProblems, type FilterInput } from './filterProblems';
export { groupProblems } from './groupProblems';
export { ignoringOf, withIgnored, withoutIgnored, type Ignoring } from './ignoring';
export { indexProblems, NO_POOL } from './indexProblems';
export { ListItems, type ListItem } from './listItems';
export { neighbour } from './neighbour';
export { conditionOf, problemText, problemWords } from './problemText';
export { PART_FIELDS } from './types';
export type * from './types';
