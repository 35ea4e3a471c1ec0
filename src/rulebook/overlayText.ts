import { applyOwnRulebook, DEEPEST, type OverlayResult } from './overlay';
import { scanJson } from './overlayJson';
import { problem, shown, type RulebookProblem } from './problem';
import type { Rulebook } from './schema';

/** Line and column, both from 1; `\r\n` is one line break, a column is one UTF-16 unit. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const place = (text: string, offset: number, wrong: RulebookProblem): RulebookProblem => ({
  ...wrong,
  ...placeOf(text, offset),
});

/** Text of an own book without the byte order mark that Windows editors put before it. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * Reads a seller's own book from JSON text and lays it over another (see `applyOwnRulebook`). Every
 * problem has its line and column, in the order of the text; a key that stands twice is one too.
 */
export function parseRulebookText(base: Rulebook, source: string): OverlayResult {
  const text = withoutMark(source);
  const scan = scanJson(text, DEEPEST);
  if (!scan.ok) {
    const { offset } = scan;
    const wrong =
      'tooDeep' in scan
        ? problem('other', [], { expected: `depth<=${DEEPEST}` })
        : problem('syntax', [], {
            expected: scan.expected,
            found:
              offset < text.length ? shown(String.fromCodePoint(text.codePointAt(offset)!)) : 'end',
          });
    return { ok: false, problems: [place(text, offset, wrong)] };
  }
  const result = applyOwnRulebook(base, JSON.parse(text));
  const placed = [
    ...scan.repeated.map(({ path, offset }) => ({
      offset,
      wrong: problem('duplicateId', path, { found: shown(path.at(-1)) }),
    })),
    ...(result.ok
      ? []
      : result.problems.map((wrong) => ({ offset: scan.offsetOf(wrong.path), wrong }))),
  ];
  if (result.ok && placed.length === 0) return result;
  const problems = placed
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, wrong }) => place(text, offset, wrong));
  return { ok: false, problems };
}
