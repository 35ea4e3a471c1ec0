import { findBrowsers } from './findBrowsers';
import { findOffice } from './findOffice';
import { hasChineseFont } from './hasChineseFont';
import type { System } from './system';

/** A machine that holds nothing but these files. */
function machine(
  platform: NodeJS.Platform,
  files: readonly string[],
  env: System['env'] = {},
): System {
  const home = platform === 'darwin' ? '/Users/li' : '/home/li';
  return { platform, env, home, isFile: (path) => files.includes(path) };
}

const WINDOWS = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
};

describe('the browser', () => {
  const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const CHROME = 'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  const LINUX_EDGE = '/opt/microsoft/msedge/msedge';
  const MAC_EDGE = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const MAC_CHROME = '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

  test.each<[string, System, string[]]>([
    ['nothing is there', machine('linux', []), []],
    ['Debian has Chromium', machine('linux', ['/usr/bin/chromium']), ['/usr/bin/chromium']],
    [
      'the path has Chrome before the usual places have Chromium',
      machine('linux', ['/nix/bin/google-chrome', '/usr/bin/chromium'], { PATH: '/bin:/nix/bin' }),
      ['/nix/bin/google-chrome', '/usr/bin/chromium'],
    ],
    [
      'the path and the usual places name the same',
      machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin' }),
      ['/usr/bin/chromium'],
    ],
    [
      'Debian has Chromium without a window, too',
      machine('linux', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
      ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'],
    ],
    ['only Edge is there', machine('linux', [LINUX_EDGE]), [LINUX_EDGE]],
    ['a Mac has both', machine('darwin', [MAC_EDGE, MAC_CHROME]), [MAC_CHROME, MAC_EDGE]],
    ['Windows has both', machine('win32', [EDGE, CHROME], WINDOWS), [CHROME, EDGE]],
  ])('%s: what is there, then Playwright’s own', (_, system, found) => {
    expect(findBrowsers(system)).toEqual([...found, 'playwright']);
  });

  test('CHROMIUM names it, and no other is tried', () => {
    const system = machine('linux', ['/usr/bin/chromium'], { CHROMIUM: '/opt/mine' });
    expect(findBrowsers(system)).toEqual(['/opt/mine']);
  });
});

describe('LibreOffice', () => {
  const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  const PROGRAM = 'C:\\Program Files\\LibreOffice\\program\\soffice';

  test.each<[string, System, string | undefined]>([
    ['nowhere', machine('linux', []), undefined],
    ['on Debian', machine('linux', ['/usr/bin/soffice']), '/usr/bin/soffice'],
    ['on the path', machine('linux', ['/x/libreoffice'], { PATH: '/x' }), '/x/libreoffice'],
    ['on a Mac', machine('darwin', [MAC]), MAC],
    [
      'on Windows',
      machine('win32', [`${PROGRAM}.exe`, `${PROGRAM}.com`], WINDOWS),
      `${PROGRAM}.com`,
    ],
  ])('%s', (_, system, found) => {
    expect(findOffice(system)).toBe(found);
  });
});

describe('a font with Chinese', () => {
  const none = (): string => '';

  test.each<[string, System, () => string, boolean]>([
    [
      'fontconfig lists one',
      machine('linux', []),
      () => 'NotoSansCJK.ttc: Noto Sans CJK SC\n',
      true,
    ],
    ['fontconfig lists none', machine('linux', []), none, false],
    ['macOS', machine('darwin', ['/System/Library/Fonts/PingFang.ttc']), none, true],
    ['Windows', machine('win32', ['C:\\Windows\\Fonts\\msyh.ttc']), none, true],
    ['Windows without', machine('win32', []), none, false],
  ])('%s', (_, system, listed, isThere) => {
    expect(hasChineseFont(system, listed)).toBe(isThere);
  });
});
