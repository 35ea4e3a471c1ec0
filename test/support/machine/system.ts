import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32, type PlatformPath } from 'node:path';

/** What a search for programs asks of a machine. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether a path is a file that may be run or read. */
  readonly isFile: (path: string) => boolean;
}

/** The machine that this runs on. */
export const thisSystem: System = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile: (path) => {
    try {
      if (process.platform !== 'win32') accessSync(path, constants.R_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** How a system writes paths. */
export const pathsOf = ({ platform }: System): PlatformPath =>
  platform === 'win32' ? win32 : posix;

/** Where the folders of `PATH` would hold a program of one of these names, name by name. */
export function onPath(system: System, names: readonly string[]): string[] {
  const path = pathsOf(system);
  const folders = (system.env.PATH ?? system.env.Path ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Where Windows keeps programs, for all users and for this one. */
export function programFolders({ env }: System): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}

/** Where macOS keeps programs, for all users and for this one. */
export const applicationFolders = ({ home }: System): string[] => [
  '/Applications',
  posix.join(home, 'Applications'),
];
