import './jitless';
import { createRoot } from 'react-dom/client';
import { COMMANDS, commandHandler, type CommandEvent } from '../commands';
import { capabilities, ownColumns, SheetHeaders } from '../excel';
import { bookOf } from '../excel/rules';
import { createSession, readHead, readStored, type Session } from '../excel/session';
import { registerFunctions } from '../functions';
import { Pane } from '../taskpane/Pane';
import { isoDay } from './today';

const today = (): string => isoDay(new Date());

/** The workbook's own rules; the default ones where it can't be read. */
async function rulebook() {
  const stored = await readStored();
  return bookOf(stored.ok ? stored.value.ownRules : undefined).book;
}

const functions = registerFunctions({
  headers: new SheetHeaders(ownColumns),
  rulebook,
  lang: () => capabilities().lang,
  today,
});

/** Formulas know nothing of a change of rules until Excel is told to calculate (OfficeDev/office-js#3332). */
async function recalculate(): Promise<void> {
  functions.forgetRulebook();
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  }).catch(() => undefined);
}

function associateCommands(session: Session): void {
  const openPane = () => Office.addin.showAsTaskpane();
  for (const [name, run] of Object.entries(COMMANDS)) {
    const handle = commandHandler(run, session, openPane);
    Office.actions.associate(name, (event: CommandEvent) => void handle(event));
  }
}

async function activeHead() {
  const head = await readHead();
  return head.ok ? head.value : undefined;
}

/** Begins when Excel is ready: the session, the ribbon's buttons, the pane. */
async function start(): Promise<void> {
  await Office.onReady();
  const session = await createSession({ today, onRules: () => void recalculate() });
  associateCommands(session);
  const root = document.getElementById('pane');
  if (root) createRoot(root).render(<Pane session={session} readHead={activeHead} />);
}

void start();
