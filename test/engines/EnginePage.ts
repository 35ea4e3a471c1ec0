/** A page in a browser's engine, as far as the main path needs one. */
export interface EnginePage {
  open(url: string): Promise<void>;
  /** The value of an expression in the page: plain data. */
  value(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An engine that this machine may have. */
export interface Engine {
  /** What it is, and where Debian has it. */
  readonly name: string;
  /** Whether what it needs is there. */
  readonly isThere: () => boolean;
  /** Starts it. */
  readonly start: () => Promise<EnginePage>;
}
