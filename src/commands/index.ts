/** What the ribbon's buttons ask for; the session with the workbook answers (src/excel). */
export interface CommandSession {
  check(): Promise<void>;
  askToRemove(): Promise<void>;
  prepareForColleagues(): Promise<void>;
}

/** What Office hands to a button's function; it greys the button until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/** The buttons of the ribbon, by the name that manifest.xml gives their function. */
export const COMMANDS: Readonly<Record<string, (session: CommandSession) => Promise<void>>> = {
  check: (session) => session.check(),
  removeMarks: (session) => session.askToRemove(),
  prepareForColleagues: (session) => session.prepareForColleagues(),
};

/**
 * The function that Office calls for a button. It opens the pane first, because progress, outcome
 * and any problem are told there; a pane that will not open stops nothing. A session that is still
 * opening is waited for. The button is always given back.
 */
export function commandHandler(
  run: (session: CommandSession) => Promise<void>,
  session: CommandSession | Promise<CommandSession>,
  openPane: () => Promise<void>,
): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      await openPane().catch(() => undefined);
      await run(await session);
    } finally {
      event.completed();
    }
  };
}
