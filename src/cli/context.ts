import type { Lang } from '../strings';
import type { ParsedArguments } from './arguments/parseArguments';
import type { Io } from './io';

/** Inputs of every command. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly args: ParsedArguments;
}

export const EXIT = { ran: 0, failed: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command: its arguments, and its action. */
export interface Command {
  readonly options: Readonly<Record<string, OptionKind>>;
  /** The most arguments that are not options. */
  readonly positionals: number;
  run(context: Context): Promise<ExitCode>;
}

/** `value` takes one value (the last counts), `values` collects them, `flag` takes none. */
export type OptionKind = 'value' | 'values' | 'flag';
