import { pathsOf, type System } from './system';

const MAC_FONTS = ['PingFang.ttc', 'Hiragino Sans GB.ttc', 'STHeiti Light.ttc'];
const WINDOWS_FONTS = ['msyh.ttc', 'msyh.ttf', 'simsun.ttc', 'simsun.ttf'];

/**
 * Whether Chinese can be painted.
 *
 * @param listed What `fc-list :lang=zh` answers; asked where fontconfig keeps the fonts
 */
export function hasChineseFont(system: System, listed: () => string): boolean {
  const path = pathsOf(system);
  const holds = (folder: string, names: readonly string[]): boolean =>
    names.some((name) => system.isFile(path.join(folder, name)));
  if (system.platform === 'darwin') return holds('/System/Library/Fonts', MAC_FONTS);
  if (system.platform === 'win32')
    return holds(path.join(system.env.WINDIR ?? 'C:\\Windows', 'Fonts'), WINDOWS_FONTS);
  return listed().trim() !== '';
}
