/* global module */

/** Seconds of tests in Node that begin before the first file in a browser: for as long its pages are built. */
const LEAD = 180;

/** The part of a run over which files in a browser are spread; short files end it, so that no worker ends it alone. */
const SPREAD = 0.85;

/**
 * Orders test files, the longest first: those in a browser, which wait more than they work, spread among those in
 * Node, which work.
 *
 * @param secondsOf What a file takes
 * @param isOfBrowser Whether a file waits for pages and a browser
 */
module.exports = function inOrder(tests, secondsOf, isOfBrowser) {
  const sum = (list) => list.reduce((seconds, test) => seconds + secondsOf(test), 0);
  const longestFirst = [...tests].sort((a, b) => secondsOf(b) - secondsOf(a));
  const browser = longestFirst.filter(isOfBrowser);
  const others = longestFirst.filter((test) => !isOfBrowser(test));
  const all = sum(tests);
  const ofBrowser = sum(browser);
  const lead = Math.min(LEAD, all / 4);
  const order = [];
  let begun = 0;
  let begunOfBrowser = 0;
  while (order.length < tests.length) {
    const due = (ofBrowser * (begun - lead)) / (all * SPREAD - lead);
    const isDue = browser.length > 0 && (others.length === 0 || begunOfBrowser < due);
    const next = (isDue ? browser : others).shift();
    begun += secondsOf(next);
    if (isDue) begunOfBrowser += secondsOf(next);
    order.push(next);
  }
  return order;
};
