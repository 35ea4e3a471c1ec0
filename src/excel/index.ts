export type * from './capabilities/types';
export type * from './check/types';
export type * from './gateway/types';
export type * from './mapping/types';
export type * from './read/types';
export type * from './store/types';
