import type { FunctionsMetadata } from '../host';
import { benchOptions } from './benchOptions';
import { type Bench, createBench } from './createBench';
import type { GridView } from './grid/GridView';
import { PlainGrid } from './grid/plain/PlainGrid';
import { openDocument } from './open/openDocument';
import { openErrorCode } from './open/OpenError';
import { openWordsFor } from './open/openWords';
import type { Workbook } from '../host/model';
import { download } from './save/download';
import { saveDocument } from './save/saveDocument';
import { drawRibbon } from './ribbon/drawRibbon';
import { type Manifest, readManifest, type RibbonButton } from './ribbon/readManifest';
import { showPane } from './showPane';
import './window';
import { readInWorker } from './worker/readInWorker';
import { wordsFor } from './words';

const options = benchOptions(window.location.search, navigator.language);
const words = wordsFor(options.locale);
const openWords = openWordsFor(options.locale);
const grid: GridView = new PlainGrid(
  {
    scroller: byId('grid'),
    tabs: byId('tabs'),
    bar: byId('bar'),
    refusal: byId('refusal'),
  },
  words,
);
let workbook: Workbook | undefined;
let bench: Bench | undefined;

/** Shows a document in the grid, with a pane of its own beside it. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  byId('name').textContent = openWords.opening(name, 0);
  try {
    const manifest = await loadManifest();
    const opened = await openDocument(name, bytes, {
      makeStore: grid.makeStore,
      read: readInWorker,
      onProgress: (share) => {
        byId('name').textContent = openWords.opening(name, Math.floor(share * 100));
      },
    });
    workbook = opened;
    bench?.close();
    bench = createBench({
      workbook: opened,
      options,
      functions: await functionsMetadata(manifest),
      changed: () => {
        grid.refresh();
      },
    });
    window.workbench = bench;
    grid.show(opened);
    drawRibbon(byId('ribbon'), manifest, press);
    showPane(byId('pane'), words.pane);
    byId('refusal').textContent = '';
  } catch (error) {
    byId('refusal').textContent = openWords.cannotOpen(name, openErrorCode(error));
  }
  byId('name').textContent = workbook?.name ?? name;
}

async function loadManifest(): Promise<Manifest> {
  const response = await fetch('/manifest.xml');
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return readManifest(parsed, options.locale);
}

async function functionsMetadata(manifest: Manifest): Promise<FunctionsMetadata> {
  if (!manifest.functions) return { functions: [] };
  const response = await fetch(manifest.functions);
  // What the add-in's own build wrote.
  return (await response.json()) as FunctionsMetadata;
}

async function press({ id, action }: RibbonButton): Promise<void> {
  if (action.kind === 'function') await bench?.runCommand(action.name, id);
  else byId('pane').querySelector('iframe')?.focus();
}

async function openFirst(): Promise<void> {
  const response = await fetch('/document');
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const [, name = 'Book1.xlsx'] = /filename\*=UTF-8''(.+)$/.exec(disposition) ?? [];
  await open(decodeURIComponent(name), new Uint8Array(await response.arrayBuffer()));
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()));
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
    void openFile(input.files?.[0]);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void openFile(event.dataTransfer?.files[0]);
  });
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

document.documentElement.lang = options.locale;
document.title = words.title;
byId('open').textContent = words.open;
byId('save').textContent = words.save;
byId('badge').textContent = words.notExcel;
byId('tabs').setAttribute('aria-label', words.sheets);
byId('pane').setAttribute('aria-label', words.pane);
listen();
void openFirst();
