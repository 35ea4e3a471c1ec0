/** A request of the add-in that is to fail. */
export interface Failure {
  /** Which of the add-in's own requests, counted from 1 and from now; 1 unless given. */
  readonly request?: number;
  /** Whether it takes effect before it fails; `before` (it takes none) unless given. */
  readonly when?: 'before' | 'after';
  /**
   * Excel's error code, for example `GeneralException`, `AccessDenied`, `Timeout`, `InvalidOperationInCellEditMode` or
   * `RequestPayloadSizeLimitExceeded`; `none`: it never answers. `GeneralException` unless given.
   */
  readonly code?: string;
}

/**
 * Obstacles for the add-in, on demand. Requests are held and failed for the
 * pane that shows now; one that is loaded anew meets no obstacle of these kinds.
 */
export interface Obstacles {
  /** Keeps this request of the add-in's (counted from 1 and from now) and all later ones from Excel; 1 unless given. */
  hold(request?: number): void;
  /** How many requests wait. */
  readonly held: number;
  /** Releases the held requests in order, and holds no more. */
  release(): void;
  /** Schedules a failure; several may be scheduled. */
  fail(failure?: Failure): void;
  /** Cancels the failures that have not happened yet. */
  mend(): void;
  /** Puts Excel into cell edit mode, as while a cell is being typed into, or ends it. */
  edit(isEditing: boolean): void;
  /** Protects the sheet that shows, without a password, or takes the protection off. */
  protect(isProtected: boolean): void;
}
