import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { openServer } from '../../../src/workbench/server/openServer';
import { launchBrowser } from '../../support/machine/launchBrowser';
import { textTable } from '../report/textTable';
import { buildPane } from './buildPane';
import { separateHost } from './separateHost';
import { PATIENCE_MS, STEPS, type Opened } from './steps';
import { OWNERS, tasksOf, type Task, type TraceEvent } from './tasks';
import { writeSheet } from './writeSheet';

/** A person notices a wait for an answer that is longer than this. */
const LONG_MS = 50;
/** Tasks shorter than this are not looked at. */
const LEAST_MS = 5;

const CATEGORIES = [
  'toplevel',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

const ABOUT =
  "The longest tasks of the page's thread in milliseconds of its processor, by Chromium's own tracing. The workbench shares that thread with the pane: what it does (host) is done by Excel's own process in Excel. What the pane holds up (longest) is the rest: its own code (pane), Office.js, which makes and reads messages of up to 4 MB (office), and layout and painting that does not follow work of the workbench (page). Garbage collection that interrupts nobody (heap) is mostly of the workbench's cells. Clock: the longest by the clock, with what else the machine did meanwhile.";

/** The most parts of a step that are listed. */
const LISTED = 3;

/** How long a task kept the pane from answering: a task of the workbench would not be in Excel. */
const heldBy = ({ of }: Task): number => of.pane + of.office + (of.host > of.pane ? 0 : of.page);

async function open(browser: Browser, url: string): Promise<Opened> {
  const page = await (
    await browser.newContext({ viewport: { width: 1400, height: 900 } })
  ).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await separateHost(page);
  await page.goto(`${url}/?lang=en-US`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  return { page, pane };
}

/** The tasks of a step, longest first. */
async function traced(browser: Browser, { page }: Opened, act: () => Promise<void>) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1_000;
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const tasks = tasksOf(trace.traceEvents, LEAST_MS).sort((a, b) => heldBy(b) - heldBy(a));
  return { seconds, tasks };
}

const whole = (ms: number | undefined): string => (ms === undefined ? '–' : String(Math.round(ms)));

function line(name: string, seconds: number, tasks: readonly Task[]): string[] {
  const [longest] = tasks;
  return [
    name,
    seconds.toFixed(1),
    whole(longest && heldBy(longest)),
    String(tasks.filter((task) => heldBy(task) > LONG_MS).length),
    ...OWNERS.map((owner) => whole(Math.max(0, ...tasks.map(({ of }) => of[owner])))),
    whole(Math.max(0, ...tasks.map((task) => task.wall * (heldBy(task) / task.ms)))),
  ];
}

/** What the longest tasks were busy with. */
function tell(tasks: readonly Task[]): void {
  for (const task of tasks.slice(0, LISTED).filter((each) => heldBy(each) > LONG_MS / 2)) {
    console.log(`  ${OWNERS.map((owner) => `${owner} ${whole(task.of[owner])}`).join(', ')}`);
    for (const [where, ms] of task.where) console.log(`      ${ms.toFixed(1)} ms ${where}`);
  }
}

/**
 * `npm run bench:pane [-- --rows=100000]`: the built pane beside a large sheet in Chromium, and for
 * each thing that a person does there the longest time for which the pane held the page's thread, and
 * which functions did.
 */
async function main(given: readonly string[]): Promise<void> {
  const [, asked] = /^--rows=(\d+)$/.exec(given[0] ?? '') ?? [];
  const rows = Number(asked ?? 100_000);
  const [folder, document] = [await buildPane(), await writeSheet(rows)];
  const server = await openServer({ folder, document, port: 0 });
  const browser = await launchBrowser();
  const lines: string[][] = [];
  try {
    const opened = await open(browser, server.url);
    for (const { name, act } of STEPS) {
      const { seconds, tasks } = await traced(browser, opened, () => act(opened));
      lines.push(line(name, seconds, tasks));
      console.log(lines.at(-1)!.join(' | '));
      tell(tasks);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(dirname(document), { recursive: true, force: true });
  }
  const head = ['step', 's', 'longest', `> ${LONG_MS} ms`, ...OWNERS, 'clock'];
  const title = `${rows.toLocaleString('en-US')} rows of 30 columns, milliseconds`;
  console.log(`${title}\n${ABOUT}\n\n${textTable({ head, rows: lines })}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
});
