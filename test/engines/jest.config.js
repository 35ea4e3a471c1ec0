/* global module, require */
const e2e = require('../e2e/jest.config');

/** The main path in the other engines of Excel's panes; a machine without one skips it, by name. */
module.exports = {
  ...e2e,
  displayName: 'engines',
  roots: ['<rootDir>/test/engines'],
  testMatch: ['**/*.engine.ts'],
  globalSetup: '<rootDir>/test/engines/setUp.ts',
};
