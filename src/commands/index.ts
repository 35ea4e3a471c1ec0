/** The actions behind the ribbon's buttons, implemented by the session with the workbook (src/excel). */
export interface CommandSession {
  check(): Promise<void>;
  askToRemove(): Promise<void>;
  prepareForColleagues(): Promise<void>;
  show(what: 'row' | 'next' | 'previous'): Promise<void>;
}

/** What Office hands to a button's function; it greys the button until `completed` is called. A key has none. */
export interface CommandEvent {
  completed(): void;
}

/** Buttons, menu entries and keys, by the names that the manifest and its shortcuts give their functions. */
export const COMMANDS: Readonly<Record<string, (session: CommandSession) => Promise<void>>> = {
  check: (session) => session.check(),
  removeMarks: (session) => session.askToRemove(),
  prepareForColleagues: (session) => session.prepareForColleagues(),
  explain: (session) => session.show('row'),
  nextProblem: (session) => session.show('next'),
  previousProblem: (session) => session.show('previous'),
};

/**
 * The function that Office calls for a button. It opens the pane first, which shows progress,
 * outcome and any problem; a pane that will not open stops nothing. A session that is still
 * opening is waited for. The button is always given back.
 */
export function commandHandler(
  run: (session: CommandSession) => Promise<void>,
  session: CommandSession | Promise<CommandSession>,
  openPane: () => Promise<void>,
): (event?: Partial<CommandEvent>) => Promise<void> {
  return async (event) => {
    try {
      await openPane().catch(() => undefined);
      await run(await session);
    } finally {
      event?.completed?.();
    }
  };
}
