import type { FunctionsMetadata } from '../host';
import type { Workbook } from '../host/model';
import { type BenchChoices, benchOptions } from './benchOptions';
import { type Bench, createBench } from './createBench';
import { drawRibbon } from './ribbon/drawRibbon';
import { type Manifest, readManifest, type RibbonButton } from './ribbon/readManifest';
import { showPane } from './showPane';

/** Places of the add-in on the page, and its workbook. */
export interface AddInPlaces {
  readonly workbook: Workbook;
  readonly choices: BenchChoices;
  readonly ribbon: HTMLElement;
  readonly pane: HTMLElement;
  /** Title of the pane's frame. */
  readonly paneTitle: string;
  /** Called after each request of the add-in that may change what is shown; some changes have no event. */
  readonly changed: () => void;
  /** Called when a button asks for the pane. */
  readonly paneWanted: () => void;
}

/** An add-in at work. */
export interface RunningAddIn {
  readonly bench: Bench;
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
}

/**
 * Starts the add-in that this server has on a workbook: its buttons, its functions, its pane.
 *
 * @throws TypeError if the server does not answer
 */
export async function startAddIn(places: AddInPlaces): Promise<RunningAddIn> {
  const { workbook, choices, ribbon, pane, paneTitle, changed, paneWanted } = places;
  const manifest = await loadManifest(choices.locale);
  const functions = await functionsMetadata(manifest);
  const bench = createBench({ workbook, options: benchOptions(choices), functions, changed });
  window.workbench = bench;
  const press = async ({ id, action }: RibbonButton) => {
    if (action.kind === 'function') await bench.runCommand(action.name, id);
    else paneWanted();
  };
  drawRibbon(ribbon, manifest, press);
  showPane(pane, paneTitle);
  return { bench, manifest, functions };
}

async function loadManifest(locale: string): Promise<Manifest> {
  const response = await fetch('/manifest.xml');
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return readManifest(parsed, locale);
}

async function functionsMetadata(manifest: Manifest): Promise<FunctionsMetadata> {
  if (!manifest.functions) return { functions: [] };
  const response = await fetch(manifest.functions);
  // What the add-in's own build wrote.
  return (await response.json()) as FunctionsMetadata;
}
