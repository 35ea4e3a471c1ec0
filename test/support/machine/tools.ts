/** What some tests need that Node does not bring: what it is, and how to get it where it can't be installed here. */
export const TOOLS = {
  browser: {
    name: 'a browser (Chromium, Chrome or Edge)',
    remedy: 'Install one, or name one that starts in CHROMIUM.',
  },
  font: {
    name: 'a font with Chinese',
    remedy: 'On Debian: apt-get install fontconfig fonts-noto-cjk.',
  },
  office: {
    name: 'LibreOffice (soffice)',
    remedy: 'Get it from libreoffice.org; on Debian: apt-get install libreoffice-calc-nogui.',
  },
} as const satisfies Record<string, { name: string; remedy: string }>;

export type Tool = keyof typeof TOOLS;

const NAME = 'YOUPIN_MISSING';

/** Whether this run's set-up found a tool missing; asked in any process of the run. */
export const isMissing = (tool: Tool): boolean =>
  (process.env[NAME] ?? '').split(',').includes(tool);

export function setMissing(tools: readonly Tool[]): void {
  process.env[NAME] = tools.join(',');
}
