import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { builtFolder, ownPaneFolder, setRunFolder } from './folders';

type Configure = (env: { only: string }, args: { mode: string }) => Configuration[];

/** Builds the add-in and the workbench into a folder of this run. */
export default async function build(): Promise<void> {
  setRunFolder(mkdtempSync(join(tmpdir(), 'youpin-e2e-run-')));
  // A script: it has no types.
  const configure = (await import(resolve('webpack.config.js'))) as { default: Configure };
  const configurations = configure.default({ only: 'workbench' }, { mode: 'development' });
  await run(configurations.map((each) => intoFolder(each, builtFolder())));
  cpSync('test/e2e/pane', ownPaneFolder(), { recursive: true });
  cpSync(join(builtFolder(), 'workbench'), join(ownPaneFolder(), 'workbench'), { recursive: true });
}

function intoFolder(configuration: Configuration, folder: string): Configuration {
  const path = configuration.name === 'workbench' ? join(folder, 'workbench') : folder;
  return { ...configuration, output: { ...configuration.output, path } };
}

function run(configurations: Configuration[]): Promise<void> {
  return new Promise((done, reject) => {
    webpack(configurations).run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
