import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'YOUPIN_E2E_FOLDER';

/** Where the build of these tests says it will be served from. */
export const BASE_URL = 'https://example.com/youpin';

/** Who publishes it, as the build of these tests says. */
export const PROVIDER = 'Example Company';

/** A folder for builds that outlives a run, for running the same tests again and again. */
export const keptFolder = (): string | undefined => process.env.YOUPIN_E2E_KEEP;

/** Where this run's builds are; set by the run's set-up. */
export function runFolder(): string {
  const folder = process.env[NAME];
  if (!folder) throw new Error('These tests run with test/e2e/jest.config.js.');
  return folder;
}

export function setRunFolder(folder: string): void {
  process.env[NAME] = folder;
}

/** The add-in as built, with the workbench. */
export const builtFolder = (): string => join(runFolder(), 'built');

/** The add-in as built, with a workbench that shows no grid. */
export const plainFolder = (): string => join(runFolder(), 'plain');

/** A pane of these tests' own (test/e2e/pane), with the workbench. */
export const ownPaneFolder = (): string => join(runFolder(), 'own');

/** Pictures of failed tests stay there. */
export const pictureFolder = (): string => join(tmpdir(), 'youpin-e2e');
