import { join } from 'node:path';
import { build, configurationsOf } from '../../support/builds';

/** Competitors run as they were published, not as a bundler sees them; so does the build's own generator. */
const AS_PUBLISHED = [
  'ajv',
  'json-rules-engine',
  'zod',
  'typescript',
  'hucre/xlsx',
  'read-excel-file/node',
];

/** Finds the files of Office.js beside the product, not in the bundle: its `require` stays Node's. */
const LOOKS_FOR_FILES = {
  test: /officeScripts\.ts$/,
  parser: { requireResolve: false, requireAsExpression: false },
};

/**
 * Bundles the benchmarks as the product is bundled: a transform at load time would add to the hot
 * code what no user runs. Returns the folder of the programs.
 */
export async function bundle(): Promise<string> {
  const root = process.cwd();
  const [product] = configurationsOf('cli');
  const path = join(root, 'node_modules', '.cache', 'youpin-bench');
  await build([
    {
      ...product,
      plugins: [],
      module: { rules: [...(product?.module?.rules ?? []), LOOKS_FOR_FILES] },
      node: { __dirname: true },
      entry: { bench: './test/bench/main.ts', excel: './test/bench/excel/main.ts' },
      output: { path, filename: '[name].js', clean: true },
      externals: Object.fromEntries(AS_PUBLISHED.map((name) => [name, `commonjs ${name}`])),
      optimization: { minimize: false },
    },
  ]);
  return path;
}
