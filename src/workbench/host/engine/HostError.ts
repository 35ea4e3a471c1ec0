/**
 * An error that the host answers with, as Excel would: the add-in sees an `OfficeExtension.Error` with
 * this code and message. `location` is `Type.member`; the engine fills it in when it is left out.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    public location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** `InvalidArgument`, in Excel's words unless a better message is given. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message, 400);
}

/** `ItemNotFound`: the sheet, table, name … does not exist. */
export function itemNotFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError('ItemNotFound', message, 404);
}

/** `ItemAlreadyExists`: the name is taken. */
export function itemAlreadyExists(
  message = 'A resource with the same name or identifier already exists.',
): HostError {
  return new HostError('ItemAlreadyExists', message, 409);
}

/** `ApiNotFound`: the API does not exist in this host, or not yet at its level. */
export function apiNotFound(api: string): HostError {
  return new HostError('ApiNotFound', `The API '${api}' is not available in this host.`, 404, api);
}
