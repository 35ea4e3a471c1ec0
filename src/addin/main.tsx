import './jitless';
import { createRoot } from 'react-dom/client';
import { COMMANDS, commandHandler, type CommandEvent } from '../commands';
import type { ReadExport } from '../excel/exports/types';
import { recalculate } from '../excel/gateway';
import { openSession, type Session } from '../excel/session';
import { registerFunctions, type FunctionsControl } from '../functions';
import { text, type Lang } from '../strings';
import { Pane } from '../taskpane/Pane';
import { functionsHost, refreshHeaders } from './functionsHost';
import { loadAhead } from './loadAhead';
import { PaneDoor } from './paneDoor';
import { today } from './today';

/** Other rules are in force: formulas ask for them anew. */
async function takeRules(functions: FunctionsControl): Promise<void> {
  functions.forgetRulebook();
  await recalculate();
}

/** A button may be pressed before Excel is ready; the pane says so where the session does not open. */
function associateCommands(session: Promise<Session>, pane: PaneDoor): void {
  const openPane = () => pane.open();
  for (const [name, run] of Object.entries(COMMANDS)) {
    const handle = commandHandler(run, session, openPane);
    Office.actions.associate(name, (event?: CommandEvent) => {
      handle(event).catch(() => undefined);
    });
  }
}

async function activeHead() {
  const { readHead } = await import('../excel/session/readHead');
  const head = await readHead();
  return head.ok ? head.value : undefined;
}

/** What reads files is loaded with the first one. */
const readExport: ReadExport = async (file, bytes) =>
  (await import('./exportReader')).readExport(file, bytes);

/** Answers formulas at once, and shows the pane when Excel is ready, while the session still reads the workbook. */
async function start(place: HTMLElement): Promise<void> {
  const functions = registerFunctions(functionsHost);
  // A click that starts the add-in comes before Office is ready, and only to what is associated by then.
  const ready = Office.onReady();
  const onRules = () => void takeRules(functions);
  const onMapping = () => void refreshHeaders();
  const pages = new URL('.', location.href).href;
  const session = ready.then(() => openSession({ today, pages, onRules, onMapping, readExport }));
  const pane = new PaneDoor();
  associateCommands(session, pane);
  void ready.then(() => pane.listen()).catch(() => undefined);
  createRoot(place).render(<Pane session={await session} readHead={activeHead} />);
  loadAhead();
}

/** The browser's language: Excel's own is not known where Excel does not answer. */
const browserLang = (): Lang => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

function tellFailure(place: HTMLElement, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  place.textContent = text(browserLang(), 'pane.notOpened', { message });
}

/** The client of Office is a script of another host, which a network may keep away or hold up. */
function showUnreachable(place: HTMLElement): void {
  const script = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
  const host = new URL(script?.src ?? '', location.href).host;
  place.textContent = text(browserLang(), 'pane.noOffice', { host });
}

const place = document.getElementById('pane');
if (place && (typeof Office === 'undefined' || typeof CustomFunctions === 'undefined')) {
  showUnreachable(place);
} else if (place) {
  start(place).catch((error: unknown) => {
    tellFailure(place, error);
  });
}
