/* global __dirname, module, process, require */
const { writeFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;
const inOrder = require('./inOrder');
const seconds = require('./seconds.json');

/** The list names files that take so many seconds or more, and of the others each counts as this many. */
const LISTED_FROM = 5;
const UNLISTED = 2;

/** How the list names a file: its path within `test`. */
const nameOf = (path) => relative(join(__dirname, '../..'), path).split(sep).join('/');

const secondsOf = ({ path }) => seconds[nameOf(path)] ?? UNLISTED;

/**
 * The order in which test files begin: those that failed in the last run, then as `inOrder` says by what files took in
 * a run of all. `YOUPIN_SECONDS=write npm run jest` writes that anew.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const all = super.sort(tests);
    const failed = all.filter((test) => this.hasFailed(test));
    const others = all.filter((test) => !failed.includes(test));
    return [...failed, ...inOrder(others, secondsOf, ({ path }) => path.endsWith('.e2e.ts'))];
  }

  cacheResults(tests, results) {
    super.cacheResults(tests, results);
    if (process.env.YOUPIN_SECONDS !== 'write') return;
    const taken = results.testResults
      .map(({ testFilePath, perfStats }) => [
        nameOf(testFilePath),
        Math.round((perfStats.end - perfStats.start) / 1000),
      ])
      .filter(([, each]) => each >= LISTED_FROM)
      .sort(([, a], [, b]) => b - a);
    const text = JSON.stringify(Object.fromEntries(taken), null, 2);
    writeFileSync(join(__dirname, 'seconds.json'), `${text}\n`);
  }
};
