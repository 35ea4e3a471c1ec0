import type { Page } from 'playwright-core';

/** The bridge that Office.js looks for; both ways carry text. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Runs in the pane's window, between the host's script and Office.js. */
function separate(): void {
  const later = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(undefined);
  };
  const bridge = (window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const client: { hear?: (text: string) => void } = {};
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    later(() => {
      send(text);
    });
  };
  Object.defineProperty(bridge, 'onMessageFromHost', {
    get: () => (text: string) => {
      later(() => client.hear?.(text));
    },
    set: (hear: (text: string) => void) => {
      client.hear = hear;
    },
  });
}

/** tsx names functions by a helper of its own, which a page does not have. */
const SCRIPT = `\n;(() => { const __name = (named) => named; (${separate.toString()})(); })();`;

/**
 * The workbench answers within the task that asks, and what then goes on in the pane does so too. Excel
 * is another process, so that each message arrives in a task of its own; this makes it so here.
 */
export async function separateHost(page: Page): Promise<void> {
  await page.route('**/workbench/pane.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + SCRIPT });
  });
}
