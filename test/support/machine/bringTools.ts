import { TOOLS, type Tool } from './tools';

/** A way to install something on this machine. */
export interface Install {
  /** The command, as a person would type it. */
  readonly name: string;
  /** @throws Error that says what went wrong */
  readonly run: () => void;
}

/** How a tool is had on this machine. */
export interface Source {
  /** Whether it is there and works. */
  readonly isThere: () => boolean | Promise<boolean>;
  /** The best first. */
  readonly installs: readonly Install[];
}

/**
 * Looks for each tool, and installs what is missing where that can be done.
 *
 * @param say Gets a sentence for each install, and one for each tool that is still missing
 * @returns what is still missing
 */
export async function bringTools(
  sources: Readonly<Record<Tool, Source>>,
  say: (sentence: string) => void,
): Promise<Tool[]> {
  const missing: Tool[] = [];
  for (const tool of Object.keys(TOOLS) as Tool[]) {
    if (await bring(sources[tool], say)) continue;
    const { name, remedy } = TOOLS[tool];
    say(`Missing: ${name}; the tests that need it are skipped. ${remedy}`);
    missing.push(tool);
  }
  return missing;
}

async function bring({ isThere, installs }: Source, say: (text: string) => void): Promise<boolean> {
  if (await isThere()) return true;
  for (const { name, run } of installs) {
    say(`Installing: ${name}`);
    try {
      run();
    } catch (error) {
      say(`It failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (await isThere()) return true;
  }
  return false;
}
