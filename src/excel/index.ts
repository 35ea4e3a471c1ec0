export * from './capabilities';
export type * from './check/types';
export * from './gateway';
export type * from './mapping/types';
export * from './read';
export * from './store';
