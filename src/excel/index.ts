export * from './capabilities';
export type * from './check/types';
export * from './gateway';
export type * from './mapping/types';
export type * from './read/types';
export * from './store';
