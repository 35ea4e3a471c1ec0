export { createSession, openSession, type SessionOptions } from './createSession';
export { readHead, type ActiveHead } from './readHead';
export { readStored } from './readStored';
export type * from './types';
