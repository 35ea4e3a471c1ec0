import type { EngineLimits } from '../engine/EngineLimits';

/** Limits of the host, those of Excel on the web. */
export interface HostLimits extends EngineLimits {
  /** `RequestPayloadSizeLimitExceeded` above it; nothing of the request takes effect. */
  readonly requestBytes: number;
  /** `ResponsePayloadSizeLimitExceeded` above it; the request has taken effect. */
  readonly responseBytes: number;
  /** How many cells Excel moves in a millisecond, where that takes time. */
  readonly movedCellsPerMs: number;
}

/** The lower reading of Microsoft's "5 MB", so that what passes here passes there. */
const FIVE_MEGABYTES = 5_000_000;

export const WEB_LIMITS: HostLimits = {
  requestBytes: FIVE_MEGABYTES,
  responseBytes: FIVE_MEGABYTES,
  movedCellsPerMs: Infinity,
  cellsPerRead: 5_000_000,
  addressCharacters: 8_192,
};
