import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, configurationsOf } from '../../support/builds';

/** Fails a build that is larger than one for users, as this one is. */
const BUDGET = 'StartBudgetPlugin';

/**
 * Builds the pane as it is served, but for the names of its functions, which it keeps, and the
 * workbench around it; returns their folder.
 */
export async function buildPane(): Promise<string> {
  // Of the build's addresses only their paths matter here, of its provider nothing.
  process.env.YOUPIN_BASE_URL ??= 'https://example.com';
  process.env.YOUPIN_PROVIDER ??= 'Bench';
  const folder = resolve('node_modules/.cache/youpin-bench-pane');
  mkdirSync(folder, { recursive: true });
  await build(
    configurationsOf('workbench').map((each) => ({
      ...each,
      optimization: { ...each.optimization, minimize: false },
      plugins: (each.plugins ?? []).filter((plugin) => plugin?.constructor.name !== BUDGET),
      output: {
        ...each.output,
        path: each.name === 'workbench' ? join(folder, 'workbench') : folder,
      },
    })),
  );
  return folder;
}
