import type { CustomFunctionCalls } from '../customFunctions/CustomFunctionCalls';
import { functionCalculator } from '../customFunctions/functionCalculator';
import type { FunctionsMetadata } from '../customFunctions/metadata';
import { excelHostModel } from '../excel';
import type { FaultPlan } from '../limits/FaultPlan';
import type { HostCounters } from '../limits/HostCounters';
import { createWorkbook, type Workbook } from '../model';
import type { UndoStack } from '../undo';
import type { HostOptions } from '../shim/HostOptions';
import type { InstalledHost } from '../shim/installHost';
import { type OfficeGlobals, runOffice } from './runOffice';

/** Which Excel, over which workbook, with which functions. */
export interface StartOptions extends HostOptions {
  /** Left out: a new workbook with one empty sheet. */
  readonly workbook?: Workbook;
  /** What a person can undo, over the workbook; left out: nothing is kept. */
  readonly undo?: UndoStack;
  /** functions.json of the add-in; `registerFunctions` can give it later. */
  readonly functions?: FunctionsMetadata;
}

/** Excel with the real office.js over a workbook in memory. */
export interface StartedOffice extends OfficeGlobals {
  readonly workbook: Workbook;
  readonly counters: HostCounters;
  readonly faults: FaultPlan;
  /** The window of the page. */
  readonly window: OfficeGlobals & Record<string, unknown>;
  /** Objects that the add-in keeps (tracked ranges) now. */
  readonly keptObjects: number;
  /** Reads functions.json, as Excel does when it installs the add-in. */
  registerFunctions(metadata: FunctionsMetadata): void;
  /** Calculates formulas in one batch through the add-in's associated functions. */
  readonly callFunctions: CustomFunctionCalls['call'];
  /** Calculates a part of a formula for a preview, where Excel shows them. */
  readonly previewFunction: CustomFunctionCalls['preview'];
  /** As `callFunctions`, without waiting and with a way to cancel. */
  readonly startFunctions: CustomFunctionCalls['start'];
  /** Whether the pane shows, and whether the add-in starts with the document. */
  readonly runtime: InstalledHost['runtime'];
  /** Calls what the add-in associated with an action id (`Office.actions.associate`). */
  readonly invokeAction: InstalledHost['invokeAction'];
  /** A person closes the pane; the add-in ends with it where it does so in time. */
  readonly closePane: InstalledHost['closePane'];
  /** Ends it; nothing is answered any more. */
  dispose(): void;
}

/**
 * Starts Excel: the unmodified office.js over an in-memory workbook. Formulas of the workbook that call a
 * registered function are calculated by the add-in's code.
 */
export async function startOffice(options: StartOptions = {}): Promise<StartedOffice> {
  const workbook = options.workbook ?? createWorkbook();
  const office = await runOffice(excelHostModel(workbook, options.undo), {
    documentName: workbook.name,
    ...options,
  });
  const { functions, counters, faults } = office.host;
  if (options.functions) functions.register(options.functions);
  workbook.calculator = functionCalculator(workbook, functions);
  return {
    workbook,
    counters,
    faults,
    window: office.window,
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    get keptObjects() {
      return office.host.keptObjects;
    },
    registerFunctions: (metadata) => {
      functions.register(metadata);
    },
    callFunctions: (calls) => functions.call(calls),
    previewFunction: (call) => functions.preview(call),
    startFunctions: (calls) => functions.start(calls),
    runtime: office.host.runtime,
    invokeAction: (id, event) => {
      office.host.invokeAction(id, event);
    },
    closePane: () => {
      office.host.closePane();
    },
    dispose: () => {
      workbook.calculator = undefined;
      office.dispose();
    },
  };
}
