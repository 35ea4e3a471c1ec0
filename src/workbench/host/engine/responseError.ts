import type { ActionInfo, ResponseError, RichApiRequest } from '../protocol/types';
import { HostError } from './HostError';

/**
 * The error part of a response. Anything but a `HostError` is a fault of the host itself and is answered
 * as `GeneralException` with the fault's message.
 */
export function responseError(
  error: unknown,
  action: ActionInfo,
  index: number,
  paths: RichApiRequest['ObjectPaths'],
): ResponseError {
  const failure = error instanceof HostError ? error : hostFault(error);
  const place = action.Name ? action.Name : paths[String(action.ObjectPathId)]?.Name;
  return {
    Code: failure.code,
    Message: failure.message,
    HttpStatusCode: failure.httpStatus,
    ActionIndex: index,
    Location: failure.location ?? place ?? '',
  };
}

function hostFault(error: unknown): HostError {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', message, 500);
}
