const { availableParallelism } = require('node:os');

/** hucre and its like ship ES modules only, which jest's module system does not load: transform them too. */
const esModules = [
  'ansi-regex',
  'get-east-asian-width',
  'hucre',
  're2js',
  'string-width',
  'strip-ansi',
];

/**
 * Names of the language that modules get as parameters: in jest's contexts a look-up of a global is slow
 * (`Math` in a loop costs ten times the sum), see https://jestjs.io/docs/configuration#sandboxinjectedglobals-arraystring.
 * `Date` is not among them, as tests replace it; nor what some module declares by itself, as `Symbol`.
 */
const namesOfTheLanguage = [
  ...['Array', 'BigInt', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'WeakMap'],
  ...['Float64Array', 'Int32Array', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
];

module.exports = {
  // One more than there are cores: tests in the browser wait now and then.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/test/support/sequencer/sequencer.js',
  runtime: '<rootDir>/test/support/runtime/runtime.js',
  testEnvironment: 'node',
  // No test is about time, and a busy machine may take a while over its first one.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/fastCheckSeed.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/bench/'],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/support/iconsOfTests.js' },
  sandboxInjectedGlobals: namesOfTheLanguage,
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
