import { isMissing, TOOLS, type Tool } from './tools';

/**
 * At the top of a file, or of a `describe`: where the machine lacks a tool the tests there are skipped, and each is
 * named with the reason. The tests' environment lends the skipping (test/e2e/support/environment.ts).
 */
export function needs(tool: Tool): void {
  if (!isMissing(tool)) return;
  const { skipHere } = globalThis as unknown as { skipHere: (why: string) => void };
  skipHere(`needs ${TOOLS[tool].name}`);
}
