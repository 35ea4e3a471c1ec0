import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { rspack, type Configuration } from '@rspack/core';

type Configure = (env: { readonly only: string }, args: { readonly mode: string }) => unknown;

/** How rspack.config.js builds what `only` names for production: one configuration, or several. */
export function configurationsOf(only: 'cli' | 'workbench'): Configuration[] {
  // A script: it has no types.
  const configure = createRequire(resolve('package.json'))('./rspack.config.js') as Configure;
  return [configure({ only }, { mode: 'production' })].flat() as Configuration[];
}

/** Builds; throws an error that says what is wrong. */
export function build(configurations: Configuration[]): Promise<void> {
  return new Promise((done, failed) => {
    rspack(configurations).run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
