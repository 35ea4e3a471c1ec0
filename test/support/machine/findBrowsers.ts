import { applicationFolders, onPath, pathsOf, programFolders, type System } from './system';

/** The browser that Playwright's own installer keeps, wherever it keeps it. */
export const PLAYWRIGHTS_OWN = 'playwright';

/**
 * The headless shell is first: a full Chromium opens a window with each page and loads the pages of its address bar,
 * 3 CPU seconds a time.
 */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const LINUX_PLACES = [
  ...LINUX_NAMES.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];

const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_NAMES = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Browsers of the Chromium family that a machine holds, the best first: paths, and at last Playwright's own, which
 * may not be installed. Where `CHROMIUM` names one, it is that one alone.
 */
export function findBrowsers(system: System): string[] {
  const { CHROMIUM } = system.env;
  if (CHROMIUM) return [CHROMIUM];
  const found = placesOf(system).filter((path) => system.isFile(path));
  return [...new Set(found), PLAYWRIGHTS_OWN];
}

function placesOf(system: System): string[] {
  if (system.platform === 'win32') {
    const folders = programFolders(system);
    const path = pathsOf(system);
    return WINDOWS_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, ...name)));
  }
  if (system.platform === 'darwin') {
    const folders = applicationFolders(system);
    return MAC_NAMES.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return [...onPath(system, LINUX_NAMES), ...LINUX_PLACES];
}
