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

module.exports = {
  // One more than there are cores: tests in the browser wait now and then.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/test/support/sequencer/sequencer.js',
  testEnvironment: 'node',
  // No test is about time, and a busy machine may take a while over its first one.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/fastCheckSeed.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/bench/'],
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
