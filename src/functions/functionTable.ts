/** Every function by its id in the metadata; an id never changes. */
export * as FUNCTIONS from './functions';
export { startRuntime } from './runtime/currentRuntime';
