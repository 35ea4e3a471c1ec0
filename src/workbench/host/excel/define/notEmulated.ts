import { HostError } from '../../engine/HostError';

/** `NotImplemented`: Excel can do this, the host can't; a test that needs it must not pass by chance. */
export function notEmulated(what: string): HostError {
  return new HostError('NotImplemented', `The host does not emulate this: ${what}.`, 501);
}
