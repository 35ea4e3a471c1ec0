import type { RichApiResponse } from '../protocol/types';
import type { FaultAnswer } from './FaultPlan';

const MESSAGES: Readonly<Record<string, string>> = {
  GeneralException: 'There was an internal error while processing the request.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  Timeout: 'The request has timed out.',
};

/** A response that refuses a request as a whole, in Excel's words where they are known. */
export function refusal({ code, message, httpStatus = 400 }: FaultAnswer): RichApiResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: message ?? MESSAGES[code] ?? code,
      HttpStatusCode: httpStatus,
      ActionIndex: -1,
      Location: '',
    },
  };
}
