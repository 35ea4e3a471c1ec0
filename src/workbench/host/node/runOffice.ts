import vm from 'node:vm';
import { type InstalledHost, installHost } from '../shim/installHost';
import type { HostModel } from '../shim/HostModel';
import type { HostOptions } from '../shim/HostOptions';
import { domStub } from './domStub';
import { officeScript } from './officeScripts';

/** What office.js puts on the window. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** The real office.js running against a host. */
export interface RunningOffice extends OfficeGlobals {
  readonly host: InstalledHost;
  /** The window of the page, a vm context's global object. */
  readonly window: OfficeGlobals & Record<string, unknown>;
  /** Ends it: no answers any more, no timers left. */
  dispose(): void;
}

/**
 * Starts the unmodified office.js over a model, in a vm context with a stub of a page. It is ready
 * (`Office.onReady` has answered) and its start-up requests are not counted. `onLoaded` runs as the scripts of an
 * add-in's page do: after office.js, before it is ready.
 */
export async function runOffice(
  model: HostModel,
  options: HostOptions = {},
  onLoaded: (window: RunningOffice['window'], host: InstalledHost) => void = () => undefined,
): Promise<RunningOffice> {
  const timers = disposableTimers();
  const page: Record<string, unknown> = {
    ...domStub((file) => {
      officeScript(file).runInContext(context);
    }),
    ...timers.functions,
  };
  for (const name of ['window', 'self', 'top', 'parent', 'globalThis']) page[name] = page;
  const host = installHost(page, model, options);
  const context = vm.createContext(page);
  officeScript('office.js').runInContext(context);
  // The scripts have just put these on the page.
  const window = page as RunningOffice['window'];
  onLoaded(window, host);
  await window.Office.onReady();
  await host.functions.ready;
  host.counters.reset();
  return {
    host,
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    CustomFunctions: window.CustomFunctions,
    dispose: () => {
      host.close();
      timers.dispose();
    },
  };
}

/** The real timers, also while a test fakes them: the client's own waiting is not the test's. */
const { setTimeout: start, setInterval: repeat, clearTimeout: stop } = globalThis;

/**
 * Timers of the page that can be ended together, so that a test's process ends. No new ones start
 * after that: a function that answers late would have its runtime wait long for a host that is gone.
 */
function disposableTimers() {
  const running = new Set<NodeJS.Timeout>();
  let isDisposed = false;
  return {
    functions: {
      setTimeout: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
        if (isDisposed) return undefined;
        const timer = start(() => {
          running.delete(timer);
          work(...args);
        }, ms);
        running.add(timer);
        return timer;
      },
      setInterval: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
        if (isDisposed) return undefined;
        const timer = repeat(work, ms, ...args);
        running.add(timer);
        return timer;
      },
      clearTimeout: (timer?: NodeJS.Timeout) => {
        if (timer) running.delete(timer);
        stop(timer);
      },
      clearInterval: (timer?: NodeJS.Timeout) => {
        if (timer) running.delete(timer);
        stop(timer);
      },
    },
    dispose: () => {
      isDisposed = true;
      for (const timer of running) stop(timer);
      running.clear();
    },
  };
}
