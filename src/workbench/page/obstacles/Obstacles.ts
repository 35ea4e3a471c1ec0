/** A request of the add-in that is to fail. */
export interface Failure {
  /** Which of the add-in's own requests, counted from 1 and from now; 1 unless given. */
  readonly request?: number;
  /** Whether it takes effect before it fails; `before` (it takes none) unless given. */
  readonly when?: 'before' | 'after';
  /**
   * What Excel answers, for example `GeneralException`, `AccessDenied`, `Timeout`, `InvalidOperationInCellEditMode` or
   * `RequestPayloadSizeLimitExceeded`; `none`: it never answers. `GeneralException` unless given.
   */
  readonly code?: string;
}

/**
 * What can get in the way of the add-in, on demand: to see what it does then. Requests are held and failed for the
 * pane that shows now; one that is loaded anew meets no obstacle of these kinds.
 */
export interface Obstacles {
  /** Keeps this request of the add-in's (counted from 1 and from now) and all later ones from Excel; 1 unless given. */
  hold(request?: number): void;
  /** How many requests wait. */
  readonly held: number;
  /** Lets what waits go, in its order, and keeps nothing back any more. */
  release(): void;
  /** Orders a failure; several may be ordered. */
  fail(failure?: Failure): void;
  /** Takes back the failures that were ordered and have not happened yet. */
  mend(): void;
  /** Puts Excel into cell edit mode, as while a cell is being typed into, or ends it. */
  edit(isEditing: boolean): void;
  /** Protects the sheet that shows, without a password, or takes the protection off. */
  protect(isProtected: boolean): void;
}
