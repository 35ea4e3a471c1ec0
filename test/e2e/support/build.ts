import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { NormalModuleReplacementPlugin, type Configuration } from 'webpack';
import {
  BASE_URL,
  builtFolder,
  PROVIDER,
  keptFolder,
  ownPaneFolder,
  plainFolder,
  setRunFolder,
} from './folders';

type Configure = (env: { only: string }, args: { mode: string }) => Configuration[];

/**
 * Builds the add-in as it is shipped, and the workbench, into a folder of this run; what an earlier run left in
 * the folder that `YOUPIN_E2E_KEEP` names is used as it is.
 */
export default async function build(): Promise<void> {
  setRunFolder(keptFolder() ?? mkdtempSync(join(tmpdir(), 'youpin-e2e-run-')));
  // Tests that build once more do so for the same address.
  process.env.YOUPIN_BASE_URL = BASE_URL;
  process.env.YOUPIN_PROVIDER = PROVIDER;
  if ([plainFolder(), ownPaneFolder()].every((folder) => existsSync(folder))) return;
  // A script: it has no types.
  const configure = (await import(resolve('webpack.config.js'))) as { default: Configure };
  const configurations = configure.default({ only: 'workbench' }, { mode: 'production' });
  const workbench = configurations.find(({ name }) => name === 'workbench')!;
  await run([
    ...configurations.map((each) => intoFolder(each, builtFolder())),
    intoFolder(withoutGrid(workbench), plainFolder()),
  ]);
  cpSync(builtFolder(), plainFolder(), {
    recursive: true,
    filter: (source) => source !== join(builtFolder(), 'workbench'),
  });
  cpSync('test/e2e/pane', ownPaneFolder(), { recursive: true });
  cpSync(join(builtFolder(), 'workbench'), join(ownPaneFolder(), 'workbench'), { recursive: true });
}

function intoFolder(configuration: Configuration, folder: string): Configuration {
  const path = configuration.name === 'workbench' ? join(folder, 'workbench') : folder;
  return { ...configuration, output: { ...configuration.output, path } };
}

/** Univer is most of the workbench: without it the page loads in less than half of the time. */
function withoutGrid(configuration: Configuration): Configuration {
  const plain = new NormalModuleReplacementPlugin(
    /\/grid\/univer\/UniverGrid$/,
    resolve('test/e2e/plain/PlainGrid.ts'),
  );
  return { ...configuration, plugins: [...(configuration.plugins ?? []), plain] };
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
