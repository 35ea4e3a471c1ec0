import { yieldToHost } from '../base/yieldToHost';

/** By then the pane is there and the workbook is read, on most machines. */
const REST_MS = 1_000;

/** What the first check needs, and what looks at its result without being asked. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../excel/rules/bookOf'),
  () => import('../excel/session/judging'),
  () => import('../excel/partners/findPartners'),
  () => import('../taskpane/today/TodayPart'),
];

/**
 * Loads the code of the first check soon after the start, so that the check does not have to wait for it.
 * One part after the other: all at once would block the page. A part that can't be loaded now is loaded
 * when it is needed.
 */
export function loadAhead(): void {
  setTimeout(() => void loadParts(), REST_MS);
}

async function loadParts(): Promise<void> {
  for (const load of PARTS) {
    await load().catch(() => undefined);
    await yieldToHost();
  }
}
