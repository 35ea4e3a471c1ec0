import { spawnSync } from 'node:child_process';
import { bringTools, type Source } from './bringTools';
import { findBrowsers } from './findBrowsers';
import { findOffice } from './findOffice';
import { hasChineseFont } from './hasChineseFont';
import { debianPackages, playwrightsBrowser } from './installs';
import { launchBrowser } from './launchBrowser';

import { thisSystem } from './system';
import { setMissing, type Tool } from './tools';

/** Chooses the first browser that starts, for this process and those that it starts. */
async function chooseBrowser(): Promise<boolean> {
  for (const name of findBrowsers(thisSystem))
    try {
      await (await launchBrowser([], name)).close();
      process.env.CHROMIUM = name;
      return true;
    } catch {
      // The next one may start.
    }
  return false;
}

/** What fontconfig lists for Chinese; nothing where there is no fontconfig. */
function listedFonts(): string {
  const { error, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return error ? '' : stdout;
}

/** Where the system's own programs are, which call one another, however little `PATH` names. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** Browser, Chinese font and LibreOffice: found, installed, or said to be missing. */
export async function prepareMachine(): Promise<void> {
  const { env, platform } = process;
  if (platform !== 'win32') env.PATH = [env.PATH ?? '', ...SYSTEM_FOLDERS].join(':');
  const isNamed = Boolean(env.CHROMIUM);
  const sources: Record<Tool, Source> = {
    browser: {
      isThere: chooseBrowser,
      installs: isNamed
        ? []
        : [
            ...debianPackages('chromium-headless-shell'),
            ...debianPackages('chromium'),
            playwrightsBrowser(),
          ],
    },
    font: {
      isThere: () => hasChineseFont(thisSystem, listedFonts),
      installs: debianPackages('fontconfig', 'fonts-noto-cjk'),
    },
    office: {
      isThere: () => findOffice(thisSystem) !== undefined,
      installs: debianPackages('libreoffice-calc-nogui'),
    },
  };
  const missing = await bringTools(sources, (sentence) => {
    process.stderr.write(`${sentence}\n`);
  });
  setMissing(missing);
}
