/* global module, require */
const { createElement } = require('react');

/**
 * Every icon of Fluent UI as one empty drawing: the package is one file of some megabytes for each letter, a second
 * of each test file of the pane. Types know which icons there are; the browser tests show them.
 */
module.exports = new Proxy(
  {},
  { get: (_, name) => (props) => createElement('svg', { ...props, 'data-icon': String(name) }) },
);
