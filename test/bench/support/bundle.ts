import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

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
const LOOKS_FOR_FILES = { test: /officeScripts\.ts$/, parser: { commonjs: false } };

/** What webpack.config.js exports: the configuration of one of the product's builds. */
type Builds = (env: { readonly only: 'cli' }, argv: object) => Configuration;

/**
 * Bundles the benchmarks as the product is bundled: a transform at load time would add to the hot
 * code what no user runs. Returns the folder of the programs.
 */
export async function bundle(): Promise<string> {
  const root = process.cwd();
  const builds = createRequire(join(root, 'package.json'))('./webpack.config.js') as Builds;
  const product = builds({ only: 'cli' }, {});
  const path = join(root, 'node_modules', '.cache', 'youpin-bench');
  await run({
    ...product,
    plugins: [],
    module: { rules: [...(product.module?.rules ?? []), LOOKS_FOR_FILES] },
    node: { __dirname: true },
    entry: { bench: './test/bench/main.ts', excel: './test/bench/excel/main.ts' },
    output: { path, filename: '[name].js', clean: true },
    externals: Object.fromEntries(AS_PUBLISHED.map((name) => [name, `commonjs ${name}`])),
    optimization: { minimize: false },
  });
  return path;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) failed(error);
      else if (stats === undefined || stats.hasErrors()) failed(new Error(stats?.toString() ?? ''));
      else done();
    });
  });
}
