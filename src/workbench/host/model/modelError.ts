import { HostError } from '../engine/HostError';

const HTTP_STATUS = {
  AccessDenied: 401,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  UnsupportedOperation: 400,
  RangeExceedsLimit: 400,
} as const;

/** Error codes the model throws; they are the codes that Excel answers with. */
export type ModelErrorCode = keyof typeof HTTP_STATUS;

/** Thrown by every refused operation of the model; the engine answers with it. */
export class ModelError extends HostError {
  constructor(code: ModelErrorCode, message: string) {
    super(code, message, HTTP_STATUS[code]);
    this.name = 'ModelError';
  }
}
