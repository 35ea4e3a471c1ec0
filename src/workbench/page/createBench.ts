import type { FunctionsMetadata, HostOptions, InstalledHost } from '../host';
import { functionCalculator } from '../host/customFunctions/functionCalculator';
import { excelHostModel } from '../host/excel';
import { installHost } from '../host/shim/installHost';
import { boxAddress, boxOf, type Workbook } from '../host/model';
import type { NativeBridge } from '../host/shim/HostChannel';
import { cellView } from './cellView';
import { faultOf } from './obstacles/faultOf';
import { RequestHold } from './obstacles/RequestHold';
import { placeOf } from './places';
import type { Workbench } from './Workbench';

/** Parts of a workbench. */
export interface BenchParts {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  /** functions.json of the add-in. */
  readonly functions: FunctionsMetadata;
  /** Called after each request of the add-in that may change what is shown; some changes have no event. */
  readonly changed: () => void;
}

/** A workbench, for the page around it. */
export interface Bench extends Workbench {
  /** Calls the function that the add-in associated with a name; settles when it calls `completed`. */
  runCommand(name: string, controlId: string): Promise<void>;
  /** Removes the host from the pane. */
  close(): void;
}

/** A workbench over a workbook. */
export function createBench(parts: BenchParts): Bench {
  const { workbook } = parts;
  let host: InstalledHost | undefined;
  let requests = new RequestHold();
  let started: () => void;
  const ready = new Promise<void>((resolve) => {
    started = resolve;
  });
  const disconnect = () => {
    workbook.calculator = undefined;
    host?.close();
  };
  return {
    ready,
    cell: (address) => cellView(placeOf(workbook, address)),
    setCell: (address, input) => {
      const { sheet, box } = placeOf(workbook, address);
      sheet.enter(boxOf(box.row, box.column), [[input]]);
    },
    select: (address) => {
      const { sheet, box } = placeOf(workbook, address);
      workbook.select(sheet, [box]);
    },
    get selected() {
      const [box] = workbook.selection.boxes;
      return box ? boxAddress(box) : '';
    },
    get sheets() {
      return workbook.sheets.map((sheet) => sheet.name);
    },
    get syncs() {
      return host?.counters.syncs ?? 0;
    },
    connect: (pane) => {
      // A pane that was loaded anew talks to a new host.
      disconnect();
      requests = new RequestHold();
      host = connectPane(pane, parts, requests);
      void host.functions.ready.then(started);
    },
    hold: (request = 1) => {
      requests.begin(request);
    },
    get held() {
      return requests.held;
    },
    release: () => {
      requests.release();
    },
    fail: (failure = {}) => {
      host?.faults.add(faultOf(failure));
    },
    mend: () => {
      host?.faults.clear();
    },
    edit: (isEditing) => {
      workbook.cellEditMode = isEditing;
    },
    protect: (isProtected) => {
      const { protection } = workbook.activeSheet;
      if (isProtected) protection.protect();
      else protection.unprotect();
    },
    behave: (id, isOn) => {
      workbook.behaviours.switch(id, isOn);
    },
    runCommand: async (name, controlId) => {
      await host?.runCommand(name, controlId);
    },
    close: disconnect,
  };
}

/** Globals that the host puts into a pane for Office.js. */
interface Bridged {
  readonly _richApiNativeBridge: NativeBridge;
}

function connectPane(pane: Window, parts: BenchParts, requests: RequestHold): InstalledHost {
  const { workbook, options, functions, changed } = parts;
  const model = { ...excelHostModel(workbook), executed: changed };
  const host = installHost(pane, model, { documentName: workbook.name, ...options });
  // The host has just put it there.
  requests.guard((pane as unknown as Bridged)._richApiNativeBridge);
  host.functions.register(functions);
  workbook.calculator = functionCalculator(workbook, host.functions);
  return host;
}
