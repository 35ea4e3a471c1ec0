/** The bridge that Office.js looks for; both ways carry text. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/**
 * Runs in the pane's window before anything else. The workbench answers within the task that asks, and
 * what then goes on in the pane does so too; Excel is another process, so that each message arrives in
 * a task of its own. This makes it so here.
 */
export function separateHost(): void {
  const later = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(undefined);
  };
  let bridge: Bridge | undefined;
  Object.defineProperty(window, '_richApiNativeBridge', {
    configurable: true,
    get: () => bridge,
    set: (given: Bridge) => {
      const client: { hear?: (text: string) => void } = {};
      const send = given.sendMessageToHost.bind(given);
      given.sendMessageToHost = (text) => {
        later(() => {
          send(text);
        });
      };
      Object.defineProperty(given, 'onMessageFromHost', {
        get: () => (text: string) => {
          later(() => client.hear?.(text));
        },
        set: (hear: (text: string) => void) => {
          client.hear = hear;
        },
      });
      bridge = given;
    },
  });
}
