/* global module, require */
const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** Compiled modules, by their parameters and path: kept for all test files of a worker. */
const compiled = new Map();

/**
 * Jest's module system, which compiles a module once per worker instead of once per test file. Each test file still
 * runs it anew, in a context of its own.
 */
module.exports = class extends Runtime {
  constructor(...options) {
    super(...options);
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
