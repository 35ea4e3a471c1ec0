/* global module, require */
const unit = require('../../jest.config');

/** Tests in a real browser, against what the build makes. */
module.exports = {
  displayName: 'e2e',
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testEnvironment: '<rootDir>/test/e2e/support/environment.ts',
  globalSetup: '<rootDir>/test/e2e/support/setUp.ts',
  globalTeardown: '<rootDir>/test/e2e/support/cleanUp.ts',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/support/timeout.ts'],
  runtime: unit.runtime,
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  moduleFileExtensions: unit.moduleFileExtensions,
};
