import { applicationFolders, onPath, pathsOf, programFolders, type System } from './system';

const LINUX_PLACES = ['/usr/bin/soffice', '/opt/libreoffice/program/soffice'];

/** The program of LibreOffice that converts files, where the machine has one. */
export function findOffice(system: System): string | undefined {
  return placesOf(system).find((path) => system.isFile(path));
}

function placesOf(system: System): string[] {
  const path = pathsOf(system);
  if (system.platform === 'win32')
    // The `.exe` would not wait for the end of the conversion.
    return [
      ...onPath(system, ['soffice.com']),
      ...programFolders(system).map((folder) =>
        path.join(folder, 'LibreOffice', 'program', 'soffice.com'),
      ),
    ];
  if (system.platform === 'darwin')
    return [
      ...onPath(system, ['soffice']),
      ...applicationFolders(system).map((folder) =>
        path.join(folder, 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
      ),
    ];
  return [...onPath(system, ['soffice', 'libreoffice']), ...LINUX_PLACES];
}
