/**
 * Lets the page handle what has come in meanwhile, and comes back as soon as that is done. A message to
 * oneself, because timers wait for 4 ms at least once they follow each other, and for a second in a
 * pane that is not shown; in line with all other messages, Excel's answers and React's renderings
 * among them, which would have to wait behind a `scheduler.yield`. Where there are no messages: a timer.
 */
export function yieldToHost(): Promise<void> {
  if (typeof MessageChannel === 'undefined')
    return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port keeps Node alive.
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
