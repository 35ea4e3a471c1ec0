import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NormalModuleReplacementPlugin, type Configuration } from '@rspack/core';
import { build, configurationsOf } from '../../../support/builds';
import { builtFolder, ownPaneFolder, plainFolder } from '../folders';

/** Builds the add-in as it is shipped, and beside it the workbench that shows no grid. */
export async function buildPlain(): Promise<void> {
  const [addIn, workbench] = configurations();
  await build([
    intoFolder(addIn, builtFolder()),
    intoFolder(withoutGrid(workbench), plainFolder()),
  ]);
  cpSync(builtFolder(), plainFolder(), {
    recursive: true,
    filter: (source) => source !== join(builtFolder(), 'workbench'),
  });
}

/** Builds the workbench, for the add-in and for the pane of these tests' own. */
export async function buildWorkbench(): Promise<void> {
  const [, workbench] = configurations();
  await build([intoFolder(forProduction(workbench), builtFolder())]);
  cpSync('test/e2e/pane', ownPaneFolder(), { recursive: true });
  cpSync(join(builtFolder(), 'workbench'), join(ownPaneFolder(), 'workbench'), { recursive: true });
}

/** How the add-in and the workbench are built. */
function configurations(): [Configuration, Configuration] {
  const all = configurationsOf('workbench');
  const named = (wanted: string) => all.find(({ name }) => name === wanted)!;
  return [named('addin'), named('workbench')];
}

function intoFolder(configuration: Configuration, folder: string): Configuration {
  const path = configuration.name === 'workbench' ? join(folder, 'workbench') : folder;
  // Nobody debugs these builds.
  return { ...configuration, devtool: false, output: { ...configuration.output, path } };
}

/**
 * Univer as for production, which loads and draws in half of the time.
 */
function forProduction(configuration: Configuration): Configuration {
  return { ...configuration, mode: 'production', optimization: { minimize: false } };
}

/**
 * Univer is most of the workbench: without it the page loads in less than half of the time. React's warnings to
 * developers are seen here: the frame is the same.
 */
function withoutGrid(configuration: Configuration): Configuration {
  const plain = new NormalModuleReplacementPlugin(
    /\/grid\/univer\/UniverGrid$/,
    resolve('test/e2e/plain/PlainGrid.ts'),
  );
  return {
    ...configuration,
    optimization: { nodeEnv: 'development' },
    plugins: [...(configuration.plugins ?? []), plain],
  };
}
