export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Protection {
  readonly protected: boolean;
  readonly options: ProtectionOptions;
  /** Throws InvalidOperation when protected already. */
  protect(options?: Partial<ProtectionOptions>, password?: string): void;
  /** Throws InvalidArgument for a wrong password. */
  unprotect(password?: string): void;
}
