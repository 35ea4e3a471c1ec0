import { stringsFor } from '../strings';
import { choicesOf, searchOf } from './benchOptions';
import type { FrameState } from './frame/FrameState';
import { closeHint, hintIsWanted } from './frame/hint';
import { mountFrame } from './frame/mountFrame';
import { resizePane } from './frame/resizePane';
import { functionHelp } from './grid/functionHelp';
import type { GridView } from './grid/GridView';
import { UniverGrid } from './grid/univer/UniverGrid';
import { openDocument } from './open/openDocument';
import { openErrorCode } from './open/OpenError';
import { takeFiles } from './open/takeFiles';
import type { ModelEvent, Workbook } from '../host/model';
import { download } from './save/download';
import { saveDocument } from './save/saveDocument';
import { type RunningAddIn, startAddIn } from './startAddIn';
import './window';
import { readInWorker } from './worker/readInWorker';

/** Events that leave a workbook as it was saved. */
const HARMLESS: readonly ModelEvent['type'][] = [
  'selectionChanged',
  'sheetActivated',
  'sheetDeactivated',
  'calculated',
];

let state: FrameState = {
  choices: choicesOf(window.location.search, navigator.language),
  name: '',
  isSaved: undefined,
  isColleague: false,
  paneTitle: '',
  hasHint: hintIsWanted(),
  refusal: '',
  explanation: '',
  isEditing: false,
  isProtected: false,
};
const file = byId('file');
const drawFrame = mountFrame(
  { top: byId('frame'), paneTitle: byId('pane-title') },
  {
    choose: (choices) => {
      window.history.replaceState(null, '', searchOf(choices));
      show({ choices });
      grid.wear(choices);
      void restart();
    },
    open: () => {
      file.click();
    },
    save: () => {
      void save();
    },
    viewAsColleague: (isColleague) => {
      show({ isColleague });
      if (isColleague) addIn?.bench.close();
      void restart();
      grid.refresh();
    },
    hidePane: () => {
      showPane(false);
    },
    closeHint: () => {
      closeHint();
      show({ hasHint: false });
    },
    fail: (failure) => {
      addIn?.bench.fail(failure);
    },
    edit: (isEditing) => {
      addIn?.bench.edit(isEditing);
      show({ isEditing });
    },
    protect: (isProtected) => {
      addIn?.bench.protect(isProtected);
      show({ isProtected });
    },
  },
);
const grid: GridView = new UniverGrid(
  {
    grid: byId('grid'),
    ribbon: byId('ribbon'),
    pane: byId('pane'),
    refuse: (refusal) => {
      show({ refusal });
    },
    explain: (explanation) => {
      show({ explanation });
    },
  },
  state.choices,
);
let workbook: Workbook | undefined;
let addIn: RunningAddIn | undefined;

/** Shows a document in the grid, with a pane of its own beside it. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  const words = stringsFor(state.choices.locale).open;
  show({ name: words.opening(name, 0) });
  try {
    const opened = await openDocument(name, bytes, {
      read: readInWorker,
      onProgress: (share) => {
        show({ name: words.opening(name, Math.floor(share * 100)) });
      },
    });
    workbook = opened;
    grid.show(opened);
    await grid.placed;
    show({ isColleague: false, isEditing: false, isProtected: false });
    await restart();
    show({ refusal: '', isSaved: true });
    opened.events.listen(({ type }) => {
      if (workbook === opened && !HARMLESS.includes(type)) show({ isSaved: false });
    });
  } catch (error) {
    show({ refusal: words.cannotOpen(name, words.reasons[openErrorCode(error)]) });
  }
  show({ name: workbook?.name ?? name });
}

/** Restarts the add-in on the open workbook, unless the view is that of a person without it. */
async function restart(): Promise<void> {
  if (!workbook || state.isColleague) return;
  addIn?.bench.close();
  addIn = await startAddIn({
    workbook,
    choices: state.choices,
    ribbon: byId('ribbon'),
    pane: byId('pane-page'),
    paneTitle: stringsFor(state.choices.locale).page.pane,
    changed: () => {
      grid.refresh();
    },
    paneWanted: () => {
      showPane(true);
      byId('pane').querySelector('iframe')?.focus();
    },
  });
  const { functions, manifest } = addIn;
  show({ paneTitle: manifest.group });
  grid.describeFunctions(functionHelp(functions, manifest.namespace));
}

/** Shows the frame around the grid in another state, in its language. */
function show(change: Partial<FrameState>): void {
  const keys = Object.keys(change) as (keyof FrameState)[];
  if (keys.every((key) => change[key] === state[key])) return;
  state = { ...state, ...change };
  draw();
}

function draw(): void {
  const { choices, isColleague } = state;
  const { page, frame } = stringsFor(choices.locale);
  const root = document.documentElement;
  root.lang = choices.locale;
  root.dataset.theme = choices.theme;
  root.dataset.viewer = isColleague ? 'colleague' : 'owner';
  document.title = page.title;
  byId('pane').setAttribute('aria-label', page.pane);
  byId('pane-edge').setAttribute('aria-label', frame.paneWidth);
  drawFrame(state);
}

function showPane(isShown: boolean): void {
  document.documentElement.dataset.pane = isShown ? 'shown' : 'hidden';
}

async function openFirst(): Promise<void> {
  const response = await fetch('/document');
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const [, name = 'Book1.xlsx'] = /filename\*=UTF-8''(.+)$/.exec(disposition) ?? [];
  await open(decodeURIComponent(name), new Uint8Array(await response.arrayBuffer()));
}

async function openFile(chosen: File): Promise<void> {
  await open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
}

function dropped(chosen: File): void {
  void openFile(chosen);
}

async function save(): Promise<void> {
  if (!workbook) return;
  download(await saveDocument(workbook), workbook.name);
  show({ isSaved: true });
}

function listen(): void {
  file.addEventListener('change', () => {
    if (file instanceof HTMLInputElement && file.files?.[0]) dropped(file.files[0]);
  });
  takeFiles(document, dropped);
  resizePane(byId('pane-edge'));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

draw();
listen();
void openFirst();
