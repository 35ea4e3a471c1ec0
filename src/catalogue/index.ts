export * from './types';
export * from './header';
