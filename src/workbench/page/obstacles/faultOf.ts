import type { Fault } from '../../host';
import type { Failure } from './Obstacles';

/** A failure as the host takes it. */
export function faultOf({
  request = 1,
  when = 'before',
  code = 'GeneralException',
}: Failure): Fault {
  return { request, moment: when, outcome: code === 'none' ? 'no answer' : { code } };
}
