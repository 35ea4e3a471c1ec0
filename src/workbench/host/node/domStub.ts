/** Where the page of the stub claims to be; office.js finds its own files relative to its script. */
const ORIGIN = 'https://workbench.local';
const OFFICE_SCRIPT = `${ORIGIN}/office/office.js`;
const OFFICE_FOLDER = `${ORIGIN}/office/`;

interface ScriptElement {
  readonly tag: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/**
 * The little of a browser page that office.js needs in order to start: a document whose `script` elements
 * are run by `runScript` (a path below the package's `dist`), storage, a location. Everything has the
 * name that it has in a browser.
 */
export function domStub(runScript: (file: string) => void): Record<string, unknown> {
  const location = {
    href: `${ORIGIN}/`,
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'workbench.local',
    hostname: 'workbench.local',
    pathname: '/',
    origin: ORIGIN,
  };
  return {
    ...hostGlobals(),
    sessionStorage: storage(),
    localStorage: storage(),
    navigator: { userAgent: 'node', language: 'en-US' },
    location,
    history: {},
    name: '',
    addEventListener: nothing,
    removeEventListener: nothing,
    document: documentStub(location, runScript),
  };
}

/** What pages and Node have in common. */
function hostGlobals(): Record<string, unknown> {
  return {
    console: silentConsole(),
    queueMicrotask,
    performance,
    fetch: () => Promise.reject(new Error('The workbench makes no requests to the network.')),
    TextEncoder,
    TextDecoder,
    URL,
  };
}

/** office.js reports its start on the console; muted here. */
function silentConsole(): Record<string, unknown> {
  return {
    log: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    debug: nothing,
    trace: nothing,
  };
}

function documentStub(location: object, runScript: (file: string) => void) {
  const head = {
    ...element('head'),
    appendChild: (script: ScriptElement) => load(script, runScript),
  };
  const officeScript = { src: OFFICE_SCRIPT, getAttribute: () => OFFICE_SCRIPT };
  const byTag: Readonly<Record<string, readonly unknown[]>> = {
    head: [head],
    script: [officeScript],
  };
  return {
    domain: 'workbench.local',
    readyState: 'complete',
    head,
    body: element('body'),
    location,
    currentScript: null,
    createElement: element,
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    querySelectorAll: () => [],
    querySelector: () => null,
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

function load(script: ScriptElement, runScript: (file: string) => void): ScriptElement {
  const { src } = script;
  if (script.tag === 'script' && src?.startsWith(OFFICE_FOLDER))
    void Promise.resolve().then(() => {
      try {
        runScript(src.slice(OFFICE_FOLDER.length));
        script.onload?.();
      } catch (error) {
        script.onerror?.(error);
      }
    });
  return script;
}

function element(tag: string) {
  const attributes: Record<string, unknown> = {};
  return {
    tag,
    style: {},
    setAttribute: (name: string, value: unknown) => {
      attributes[name] = value;
    },
    getAttribute: (name: string) => attributes[name] ?? null,
    appendChild: (child: unknown) => child,
    addEventListener: nothing,
  };
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

function nothing(): void {
  return undefined;
}
