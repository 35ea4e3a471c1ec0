import { stringsFor } from '../strings';
import { choicesOf, searchOf } from './benchOptions';
import { functionHelp } from './grid/functionHelp';
import type { GridView } from './grid/GridView';
import { UniverGrid } from './grid/univer/UniverGrid';
import { openDocument } from './open/openDocument';
import { openErrorCode } from './open/OpenError';
import { takeFiles } from './open/takeFiles';
import type { Workbook } from '../host/model';
import { download } from './save/download';
import { saveDocument } from './save/saveDocument';
import { type RunningAddIn, startAddIn } from './startAddIn';
import { Toolbar, type ToolbarState } from './toolbar/Toolbar';
import './window';
import { readInWorker } from './worker/readInWorker';

let state: ToolbarState = {
  choices: choicesOf(window.location.search, navigator.language),
  isColleague: false,
  isPaneShown: true,
};
const toolbar = new Toolbar(byId('toolbar'), {
  choose: (choices) => {
    window.history.replaceState(null, '', searchOf(choices));
    show({ choices });
    void restart();
  },
  viewAsColleague: (isColleague) => {
    show({ isColleague });
    if (isColleague) addIn?.bench.close();
    void restart();
    grid.refresh();
  },
  showPane: (isPaneShown) => {
    show({ isPaneShown });
  },
});
const grid: GridView = new UniverGrid(
  { grid: byId('grid'), tabs: byId('tabs'), refusal: byId('refusal') },
  state.choices,
);
let workbook: Workbook | undefined;
let addIn: RunningAddIn | undefined;

/** Shows a document in the grid, with a pane of its own beside it. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  const words = stringsFor(state.choices.locale).open;
  byId('name').textContent = words.opening(name, 0);
  try {
    const opened = await openDocument(name, bytes, {
      read: readInWorker,
      onProgress: (share) => {
        byId('name').textContent = words.opening(name, Math.floor(share * 100));
      },
    });
    workbook = opened;
    grid.show(opened);
    show({ isColleague: false });
    await restart();
    byId('refusal').textContent = '';
  } catch (error) {
    byId('refusal').textContent = words.cannotOpen(name, words.reasons[openErrorCode(error)]);
  }
  byId('name').textContent = workbook?.name ?? name;
}

/** Starts the add-in anew on the open workbook, unless somebody looks at it who does not have it. */
async function restart(): Promise<void> {
  if (!workbook || state.isColleague) return;
  addIn?.bench.close();
  addIn = await startAddIn({
    workbook,
    choices: state.choices,
    ribbon: byId('ribbon'),
    pane: byId('pane'),
    paneTitle: stringsFor(state.choices.locale).page.pane,
    dropped,
    changed: () => {
      grid.refresh();
    },
    paneWanted: () => {
      show({ isPaneShown: true });
      byId('pane').querySelector('iframe')?.focus();
    },
  });
  const { functions, manifest } = addIn;
  grid.describeFunctions(functionHelp(functions, manifest.namespace));
}

/** Shows the page around the grid in another state, in its language. */
function show(change: Partial<ToolbarState>): void {
  state = { ...state, ...change };
  const { choices, isColleague, isPaneShown } = state;
  const words = stringsFor(choices.locale).page;
  const root = document.documentElement;
  root.lang = choices.locale;
  root.dataset.theme = choices.theme;
  root.dataset.viewer = isColleague ? 'colleague' : 'owner';
  root.dataset.pane = isPaneShown ? 'shown' : 'hidden';
  document.title = words.title;
  byId('open').textContent = words.open;
  byId('save').textContent = words.save;
  byId('badge').textContent = words.notExcel;
  byId('tabs').setAttribute('aria-label', words.sheets);
  byId('pane').setAttribute('aria-label', words.pane);
  toolbar.show(state);
  grid.wear(choices);
}

async function openFirst(): Promise<void> {
  const response = await fetch('/document');
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const [, name = 'Book1.xlsx'] = /filename\*=UTF-8''(.+)$/.exec(disposition) ?? [];
  await open(decodeURIComponent(name), new Uint8Array(await response.arrayBuffer()));
}

async function openFile(file: File): Promise<void> {
  await open(file.name, new Uint8Array(await file.arrayBuffer()));
}

function dropped(file: File): void {
  void openFile(file);
}

async function save(): Promise<void> {
  if (workbook) download(await saveDocument(workbook), workbook.name);
}

function listen(): void {
  const input = byId('file');
  if (!(input instanceof HTMLInputElement)) return;
  byId('open').addEventListener('click', () => {
    input.click();
  });
  byId('save').addEventListener('click', () => {
    void save();
  });
  input.addEventListener('change', () => {
    if (input.files?.[0]) dropped(input.files[0]);
  });
  takeFiles(document, dropped);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

show({});
listen();
void openFirst();
