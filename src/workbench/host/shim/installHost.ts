import { CustomFunctionCalls } from '../customFunctions/CustomFunctionCalls';
import { functionsService } from '../customFunctions/functionsService';
import { RichApiEngine } from '../engine/RichApiEngine';
import type { HostTable } from '../engine/types';
import type { JsonObject } from '../protocol/types';
import { FaultPlan } from '../limits/FaultPlan';
import { HostCounters } from '../limits/HostCounters';
import { WEB_LIMITS } from '../limits/HostLimits';
import { RequestGate } from '../limits/RequestGate';
import { undoGroupGuard } from '../limits/undoGroup';
import { describeClient } from '../reference/describeClient';
import { AppCommands } from './AppCommands';
import { HostChannel } from './HostChannel';
import type { HostModel } from './HostModel';
import { hostContext, hostInfo, memorySettings } from './hostContext';
import { type HostIdentity, hostIdentity, type HostOptions } from './HostOptions';
import { mayShow } from './mayShow';
import { type RuntimeState, runtimeServices } from './runtimeServices';

/** Category and type of a pushed message that calls an action. */
const ACTION = [2, 1000] as const;

/** Category and type of the pushed message on the pane's visibility. */
const VISIBILITY = [65_536, 65_539] as const;

/** A host in place, waiting for office.js. */
export interface InstalledHost {
  readonly identity: HostIdentity;
  readonly counters: HostCounters;
  readonly faults: FaultPlan;
  readonly functions: CustomFunctionCalls;
  /** Objects that the client keeps (tracked ranges) now. */
  readonly keptObjects: number;
  /** Whether the pane shows, and whether the add-in starts with the document. */
  readonly runtime: Readonly<RuntimeState>;
  /** A person closes the pane; the add-in ends with it where it does so in time. */
  closePane(): void;
  /** Calls what the add-in associated with an action id; `event` arrives as its argument. */
  invokeAction(id: string, event?: JsonObject): void;
  /** Runs a command as a button of the ribbon does; settles when the add-in has called `completed`. */
  runCommand(name: string, controlId: string): Promise<void>;
  /** Answers nothing any more. */
  close(): void;
}

/**
 * Makes a window look like the Windows client's webview to office.js, which must be loaded after it. The
 * window may be a browser's or the global object of a vm context.
 */
export function installHost(
  window: object,
  model: HostModel,
  options: HostOptions = {},
): InstalledHost {
  const identity = hostIdentity(options);
  const limits = { ...WEB_LIMITS, ...options.limits };
  const counters = new HostCounters();
  const faults = new FaultPlan();
  const runtime: RuntimeState = {
    pane: 'Visible',
    shown: 0,
    start: 'Inactive',
    buttons: new Map(),
  };
  const functions = new CustomFunctionCalls(identity.behaviours, (entries) => {
    channel.push(entries);
  });
  const engine = new RichApiEngine(
    withServices(model.table, functions, runtime),
    identity.apiLevel,
    limits,
  );
  const commands = new AppCommands(identity.behaviours);
  const refuseGrouped = undoGroupGuard(identity.behaviours);
  const movedCells = (): number => model.movedCells?.() ?? 0;
  let moved = 0;
  const gate = new RequestGate({
    limits,
    counters,
    faults,
    execute: (request, isGrouped) => {
      const before = movedCells();
      const done = model.executing?.(isGrouped);
      const response = engine.execute(request, isGrouped ? refuseGrouped : undefined);
      done?.();
      moved = movedCells() - before;
      if (mayShow(request)) model.executed?.();
      return response;
    },
    tookMs: () =>
      identity.behaviours.has('movingCellsTakesTime') ? moved / limits.movedCellsPerMs : 0,
    isEditing: () => model.isEditing(),
  });
  const channel = new HostChannel(gate);
  place(window, '_richApiNativeBridge', channel.bridge);
  place(window, 'external', external(window, identity, model, commands, functions));
  model.connect?.({
    behaviours: identity.behaviours,
    push: (entries) => {
      channel.push(entries);
    },
    keep: (object) => engine.references.keep(object),
    kept: (id) => engine.references.get(id),
  });
  const close = (): void => {
    model.disconnect?.();
    functions.close();
    channel.close();
  };
  return {
    identity,
    counters,
    faults,
    functions,
    get keptObjects() {
      return engine.references.size;
    },
    runtime,
    closePane: () => {
      runtime.pane = 'Background';
      channel.push([[...VISIBILITY, '', JSON.stringify({ visibility: 'Hidden' })]]);
      if (identity.behaviours.has('runtimeEndsWithPane')) close();
    },
    invokeAction: (id, event = {}) => {
      channel.push([[...ACTION, '', JSON.stringify([id, JSON.stringify(event)])]]);
    },
    runCommand: (name, controlId) => commands.run(name, controlId),
    close,
  };
}

/** The model's table with the services that every host has. */
function withServices(
  table: HostTable,
  functions: CustomFunctionCalls,
  runtime: RuntimeState,
): HostTable {
  const forFunctions = functionsService(functions);
  const forRuntime = runtimeServices(runtime);
  return {
    types: [...table.types, ...forFunctions.types, ...forRuntime.types],
    root: () => table.root(),
    services: { ...table.services, ...forFunctions.services, ...forRuntime.services },
  };
}

function external(
  window: object,
  identity: HostIdentity,
  model: HostModel,
  commands: AppCommands,
  functions: CustomFunctionCalls,
) {
  const context = hostContext(identity, model.settings ?? memorySettings());
  return {
    GetHostInfo: () => hostInfo(identity),
    GetLoggingAllowed: () => false,
    GetContext: () => {
      // Asked for once the client's scripts have run, and before the add-in hears that Office is ready.
      describeClient(window, identity.profile, () => functions.isPreviewing);
      return context;
    },
    Execute: commands.execute.bind(commands),
    RegisterEvent: (
      id: number,
      _target: string,
      handler: Parameters<AppCommands['register']>[1],
      done: (code: number) => void,
    ) => {
      commands.register(id, handler);
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => {
      done(0);
    },
  };
}

function place(window: object, name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, writable: true });
}
