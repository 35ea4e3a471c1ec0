/* global module, require */
const { default: TestRunner } = require('jest-runner');

/** Browsers share two cores badly: the files of this project run one after the other. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
