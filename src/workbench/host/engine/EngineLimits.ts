/** Limits of the engine, as in Excel. */
export interface EngineLimits {
  /** A read of more cells gives null (Excel on the web: 5 million). */
  readonly cellsPerRead: number;
  /** A list of addresses may not be longer (8,192 characters). */
  readonly addressCharacters: number;
}
