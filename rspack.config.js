const { chmodSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { BannerPlugin, CopyRspackPlugin, sources, WebpackError } = require('@rspack/core');

const DEVELOPMENT_URL = 'https://localhost:3000';

/** What the pane may load before it shows itself, in bytes as they travel. */
const START_BUDGET = 300_000;

/** The file that names what others wrote of a program, with its licences. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licences of what may be in a program: they ask for their texts to go with it, and no more. */
const BUNDLED_LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Packages that carry no text of their licence, and one with the same, of the same owner. */
const SAME_LICENCE = { '@fluentui/react-icons': '@griffel/react' };

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'builtin:swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        // React's functions for production, which the workbench takes in each mode, have no others.
        transform: { react: { runtime: 'automatic', development: false } },
      },
    },
  },
};

/** What Univer looks like: a script puts it into the page. */
const styles = { test: /\.css$/, type: 'css', parser: { exportType: 'style' } };

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js'] };

/**
 * Lets a file of the build be run by its name. npx sets that bit only once for a folder: without this,
 * "Permission denied" after the next build there.
 */
class ExecutablePlugin {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExecutablePlugin', () => {
      chmodSync(path.join(compiler.outputPath, this.name), 0o755);
    });
  }
}

/** One program for Node; the readers of workbooks are chunks of their own, loaded when a file needs them. */
function commandLine() {
  return {
    name: 'cli',
    target: 'node20',
    mode: 'production',
    entry: { youpin: './src/cli/main.ts' },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].js',
      chunkFilename: 'youpin-[id].js',
      clean: true,
    },
    resolve,
    module: { rules: [typescript] },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^youpin\.js$/ }),
      new ExecutablePlugin('youpin.js'),
      new NoticesPlugin(),
    ],
    // Minifying would double the time of an install and help nobody: Node reads the file from disk.
    optimization: { minimize: false },
    // Sizes matter to pages, not to a program that is installed once.
    performance: { hints: false },
  };
}

/** Ends the build with one sentence: what is missing is known, and no trace helps to find it. */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Where the add-in will be served from, without a slash at the end. */
function baseUrl(mode) {
  if (mode === 'development') return DEVELOPMENT_URL;
  const url = (process.env.YOUPIN_BASE_URL ?? '').replace(/\/+$/, '');
  if (/^https:\/\/(?!localhost|127\.)[^\s/]+(\/\S*)?$/.test(url)) return url;
  return fail(
    'Set YOUPIN_BASE_URL to the https address that will serve the add-in, e.g. https://example.com/youpin. For Excel on this machine: npm run build:dev.',
  );
}

/** Files of Office.js that Excel's pages load; the rest is of other programs, or to be read by people. */
function officeFiles(folder) {
  const from = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const others = 'access,onenote,outlook,powerpoint,project,visio,word';
  const ignore = ['**/*.debug.js', '**/*.d.ts', '**/*.map', `**/{${others}}*`];
  return { from, to: folder, globOptions: { ignore }, info: { minimized: true } };
}

/** Emits texts as files of the build, by name. */
class TextFilesPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TextFilesPlugin', (compilation) => {
      for (const [name, text] of Object.entries(this.files)) {
        compilation.emitAsset(name, new sources.RawSource(text));
      }
    });
  }
}

/** Fails the build when the scripts that a page loads at start are larger, gzipped, than they may be. */
class StartBudgetPlugin {
  constructor(budget) {
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StartBudgetPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('StartBudgetPlugin', (assets) => {
        for (const [name, entrypoint] of compilation.entrypoints) {
          const scripts = entrypoint.getFiles().filter((file) => file.endsWith('.js'));
          const size = scripts.reduce(
            (sum, file) => sum + gzipSync(assets[file].buffer(), { level: 9 }).length,
            0,
          );
          if (size > this.budget) compilation.errors.push(this.excess(name, scripts, size));
        }
      });
    });
  }

  excess(name, scripts, size) {
    return new WebpackError(
      `${name} loads ${size} bytes (gzip) at start, more than the ${this.budget} that it may: ${scripts.join(', ')}. Load what is used rarely on demand: import().`,
    );
  }
}

/**
 * Writes the licence texts of all packages that have a module in a program, and of Rspack, whose runtime is in
 * each; fails the build on a licence that is not listed, or has no text.
 */
class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('NoticesPlugin', () => {
        const folders = new Set([path.dirname(require.resolve('@rspack/core/package.json'))]);
        for (const module of compilation.modules)
          if ([...compilation.chunkGraph.getModuleChunksIterable(module)].length > 0)
            for (const each of module.modules ?? [module]) this.addPackage(each, folders);
        const byText = new Map();
        for (const folder of [...folders].sort()) {
          const { title, text, fault } = this.packageIn(folder);
          if (fault) compilation.errors.push(new WebpackError(fault));
          else byText.set(text, [...(byText.get(text) ?? []), title]);
        }
        const parts = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
        const rule = `\n${'-'.repeat(80)}\n\n`;
        compilation.emitAsset(NOTICES, new sources.RawSource(parts.join(rule)));
      });
    });
  }

  /** The folder of the package that a module is of; none for our own. */
  addPackage({ resource = '' }, folders) {
    const parts = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource);
    if (parts) folders.add(parts[1]);
  }

  packageIn(folder) {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const title = `${name} ${version} (${license})`;
    if (!BUNDLED_LICENCES.includes(license))
      return {
        fault: `${title} is in the program, and its licence is not among those that may be.`,
      };
    const text =
      this.textIn(folder) || this.textIn(path.join('node_modules', SAME_LICENCE[name] ?? ''));
    if (text === '') return { fault: `${title} is in the program and has no licence text.` };
    // Texts that begin with the package's name are else the same.
    return { title, text: text.startsWith(name) ? text.slice(name.length).trim() : text };
  }

  /** Licence and notices of a package; '' if there are none. */
  textIn(folder) {
    const files = readdirSync(folder).filter((file) =>
      /^(licen[cs]e|notice|copyrightn)/i.test(file),
    );
    const read = (file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r/g, '').trim();
    return files.map(read).join('\n\n');
  }
}

/** The page of the shared runtime, the functions' metadata, the icons and the manifest. */
function addIn(mode) {
  const url = baseUrl(mode);
  // What knows something of the product is written in TypeScript, beside what it builds.
  const { require: requireTypeScript } = require('tsx/cjs/api');
  const { addInFiles } = requireTypeScript('./src/addin/build/addInFiles.ts', __filename);
  const { OWN_FOLDER, pageFor } = requireTypeScript(
    './src/addin/build/officeScript.ts',
    __filename,
  );
  const { releaseFor } = requireTypeScript('./src/addin/build/release.ts', __filename);
  const release = releaseFor(url, process.env);
  if (typeof release === 'string') fail(release);
  const { office, contact } = release;
  if (mode === 'production' && contact === undefined)
    process.stderr.write(
      'YOUPIN_SUPPORT is not set: the support page sends users to those who installed the add-in. The store asks for an address.\n',
    );
  return {
    name: 'addin',
    target: ['web', 'es2022'],
    mode,
    devtool: mode === 'development' ? 'source-map' : false,
    entry: { addin: './src/addin/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'addin-[id].js',
      clean: { keep: /[\\/](cli|workbench)$/ },
    },
    resolve,
    // No module of ours does anything by being imported, but the one that says so.
    module: {
      rules: [
        { ...typescript, sideEffects: false },
        { test: /src.addin.jitless\.ts$/, sideEffects: true },
      ],
    },
    plugins: [
      new CopyRspackPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/store/{color,outline}.png', to: 'unified/[name][ext]' },
          // Not minified: the workbench finds the script of Office.js in it as it is written.
          {
            from: 'src/addin/taskpane.html',
            to: '[name][ext]',
            info: { minimized: true },
            transform: (page) => pageFor(office, page.toString()),
          },
          ...(office === 'own' ? [officeFiles(OWN_FOLDER)] : []),
        ],
      }),
      new TextFilesPlugin(addInFiles(release)),
      new NoticesPlugin(),
      // A development build is neither minified nor served to anybody.
      ...(mode === 'production' ? [new StartBudgetPlugin(START_BUDGET)] : []),
    ],
    // StartBudgetPlugin knows better: what matters is how much travels.
    performance: { hints: false },
  };
}

/** The page that stands in for Excel: a grid, and the script that puts the host into the pane's window. */
function workbench() {
  return {
    name: 'workbench',
    target: ['web', 'es2022'],
    mode: 'development',
    devtool: 'source-map',
    // React while developing takes a third of each check.
    optimization: { nodeEnv: 'production' },
    entry: { main: './src/workbench/page/main.ts', pane: './src/workbench/page/pane.ts' },
    output: {
      path: path.resolve(__dirname, 'dist/workbench'),
      publicPath: '/workbench/',
      filename: '[name].js',
      clean: true,
    },
    resolve,
    module: { rules: [typescript, styles] },
    plugins: [
      new CopyRspackPlugin({
        patterns: ['index.html', 'workbench.css', 'frame/frame.css'].map((name) => ({
          from: `src/workbench/page/${name}`,
          to: '[name][ext]',
        })),
      }),
    ],
    performance: { hints: false },
  };
}

module.exports = (env, { mode = 'production' }) => {
  const builds = {
    cli: commandLine,
    addin: () => addIn(mode),
    // It shows the add-in, so both are built.
    workbench: () => [addIn(mode), workbench()],
  };
  return env.only ? builds[env.only]() : [commandLine(), addIn(mode)];
};
