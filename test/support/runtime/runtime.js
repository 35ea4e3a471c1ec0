/* global module, process, require */
const { statSync } = require('node:fs');
const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** What jest sends to a worker that is to end. */
const END = 2;

// It ends at once, with its browser: taking its heap apart takes longer than the half second that jest waits for it.
if (process.send) process.on('message', (sent) => void (sent?.[0] === END && process.exit()));

/** Compiled modules, by their parameters and path: kept for all test files of a worker. */
const compiled = new Map();

/** What modules are transformed into, likewise, with the time of their last change. */
const transformed = new Map();

/** A cache of jest's, per test file, that takes from `transformed` what has been read and transformed before. */
function keepTransformed(cache, project) {
  const transform = cache.transform.bind(cache);
  cache.transform = (filename, options) => {
    const key = `${project} ${options?.isInternalModule} ${options?.supportsStaticESM} ${filename}`;
    const { mtimeMs } = statSync(filename);
    const known = transformed.get(key);
    if (known?.mtimeMs !== mtimeMs) {
      const code = transform(filename, options);
      transformed.set(key, { mtimeMs, code, result: cache.transforms.get(filename) });
      return code;
    }
    const { code, result } = known;
    if (result) cache.transforms.set(filename, result);
    if (result?.sourceMapPath) cache.sourceMaps.set(filename, result.sourceMapPath);
    return code;
  };
}

/**
 * Jest's module system, which reads, transforms and compiles a module once per worker instead of once per test file.
 * Each test file still runs it anew, in a context of its own.
 */
module.exports = class extends Runtime {
  constructor(...options) {
    super(...options);
    keepTransformed(this.transformCache, this._config.id);
    const { environment, injectedModuleParameters } = this.executor;
    const head = `(function(${injectedModuleParameters.join()}){`;
    this.executor.compile = (code, filename) => {
      const context = environment.getVmContext();
      // The test file has ended.
      if (context === null) return null;
      const key = head + filename;
      let known = compiled.get(key);
      if (known?.code !== code) {
        // Errors name the columns of the module, not of the function around it.
        const place = { filename, columnOffset: -head.length };
        known = { code, script: new Script(`${head}${code}\n})`, place) };
        compiled.set(key, known);
      }
      return known.script.runInContext(context);
    };
  }
};
