import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Install } from './bringTools';
import { onPath, thisSystem } from './system';

const isRoot = process.getuid?.() === 0;

/** Runs a program quietly. */
function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(reasonIn(`${stdout}\n${stderr}`) ?? `exit code ${status}`);
}

/** The line of a program's output that names its error, as apt-get and Node write it; the last of them. */
function reasonIn(said: string): string | undefined {
  return said
    .split('\n')
    .filter((line) => /^E(?:rror)?: /.test(line))
    .at(-1);
}

/** By Debian's packages, where this runs as root and there are such. */
export function debianPackages(...names: readonly string[]): Install[] {
  const hasApt = onPath(thisSystem, ['apt-get']).some((path) => thisSystem.isFile(path));
  if (!isRoot || !hasApt) return [];
  const install = ['install', '-y', '-q', '--no-install-recommends', ...names];
  return [
    {
      name: `apt-get install ${names.join(' ')}`,
      run: () => {
        run('apt-get', ['update', '-q']);
        run('apt-get', install);
      },
    },
  ];
}

/** By Playwright's own installer; with the libraries that the browser wants, where this runs as root. */
export function playwrightsBrowser(): Install {
  const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const args = ['install', ...libraries, '--only-shell', '--no-progress', 'chromium'];
  const program = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return {
    name: `playwright-core ${args.join(' ')}`,
    run: () => {
      run(process.execPath, [program, ...args]);
    },
  };
}
