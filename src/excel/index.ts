export * from './capabilities';
export * from './check';
export * from './gateway';
export * from './mapping';
export * from './read';
export { ownColumns } from './marks';
export * from './store';
