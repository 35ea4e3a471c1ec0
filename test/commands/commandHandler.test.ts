import { COMMANDS, commandHandler, type CommandSession } from '../../src/commands';

/** Commands by what they have the pane show. */
const SHOWS = { row: 'explain', next: 'nextProblem', previous: 'previousProblem' } as const;

/** A session that writes down what it was asked. */
function listening() {
  const asked: string[] = [];
  const note = (name: string) => () => {
    asked.push(name);
    return Promise.resolve();
  };
  const session: CommandSession = {
    check: note('check'),
    askToRemove: note('removeMarks'),
    prepareForColleagues: note('prepareForColleagues'),
    show: (what) => note(SHOWS[what])(),
  };
  return { asked, session, note };
}

describe('a button of the ribbon', () => {
  test.each(Object.keys(COMMANDS))(
    '%s opens the pane, does what it says, gives the button back',
    async (name) => {
      const { asked, session, note } = listening();
      const handler = commandHandler(COMMANDS[name]!, session, note('pane'));
      await handler({ completed: () => void asked.push('completed') });
      expect(asked).toEqual(['pane', name, 'completed']);
    },
  );

  test('works where the pane cannot be opened', async () => {
    const { asked, session } = listening();
    const handler = commandHandler(COMMANDS['check']!, session, () =>
      Promise.reject(new Error('no')),
    );
    await handler({ completed: () => void asked.push('completed') });
    expect(asked).toEqual(['check', 'completed']);
  });

  test('that is pressed before the session is open waits for it', async () => {
    const { asked, session, note } = listening();
    let open: (session: CommandSession) => void = () => undefined;
    const opening = new Promise<CommandSession>((resolve) => (open = resolve));
    const handled = commandHandler(
      COMMANDS['check']!,
      opening,
      note('pane'),
    )({ completed: () => void asked.push('completed') });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(asked).toEqual(['pane']);
    open(session);
    await handled;
    expect(asked).toEqual(['pane', 'check', 'completed']);
  });

  test('is given back when the session does not open', async () => {
    const { asked, note } = listening();
    const never = Promise.reject<CommandSession>(new Error('no'));
    const handler = commandHandler(COMMANDS['check']!, never, note('pane'));
    await expect(handler({ completed: () => void asked.push('completed') })).rejects.toThrow('no');
    expect(asked).toEqual(['pane', 'completed']);
  });

  test('is given back when its work fails', async () => {
    const { asked, session } = listening();
    const failing = commandHandler(
      () => Promise.reject(new Error('no')),
      session,
      () => Promise.resolve(),
    );
    await expect(failing({ completed: () => void asked.push('completed') })).rejects.toThrow('no');
    expect(asked).toEqual(['completed']);
  });
});
