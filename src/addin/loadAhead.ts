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
 * Loads what the first check needs while nobody waits for it, part by part, since all together would hold
 * the page up. What cannot be loaded is asked for again by the check, which says so.
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
