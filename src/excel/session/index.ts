export { createSession, openSession, type SessionOptions } from './createSession';
export { readStored } from './readStored';
export type * from './types';
