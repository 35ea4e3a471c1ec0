import { onPath, thisSystem } from '../support/machine/system';
import type { Engine } from './EnginePage';

const program = (): string | undefined =>
  onPath(thisSystem, ['firefox-esr', 'firefox']).find((path) => thisSystem.isFile(path));

/** Gecko: Firefox by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox (Debian: firefox-esr)',
  isThere: () => program() !== undefined,
  async start() {
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program()!,
      headless: true,
      timeout: 120_000,
    });
    const page = await browser.newPage();
    return {
      async open(url) {
        await page.goto(url);
      },
      value: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
