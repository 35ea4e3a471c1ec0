export { bringFormulasBack } from './bringFormulasBack';
export { FROZEN, formulasIn, type Frozen } from './frozenSection';
export { prepareForColleagues } from './prepareForColleagues';
export type * from './types';
