import { checkRulebook } from '../check/checkRulebook';
import { DEEPEST, layOver, type OwnBookResult } from './applyOwnRulebook';
import { scanJson, type JsonScan } from './scanJson';
import { firstProblems, problem, shown, type RulebookProblem } from '../check/problem';
import { rulebook, type Rulebook } from '../schema';

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
 * problem has its line and column, in the order of the text; a key that occurs twice is one too.
 */
export function parseRulebookText(base: Rulebook, source: string): OwnBookResult {
  const text = withoutMark(source);
  const scan = scanJson(text, DEEPEST);
  if (!scan.ok) {
    return { ok: false, problems: [place(text, scan.offset, syntaxProblem(text, scan))] };
  }
  const result = layOver(base, JSON.parse(text));
  if (result.ok && scan.repeated.length === 0) return result;
  const repeated = scan.repeated.map(({ path }) =>
    problem('duplicateId', path, { found: shown(path.at(-1)) }),
  );
  const others = result.ok ? [] : result.problems;
  const wrong = [...repeated, ...others];
  const offsets = [
    ...scan.repeated.map(({ offset }) => offset),
    ...others.map(({ path }) => scan.offsetOf(path)),
  ];
  const order = [...wrong.keys()].sort((a, b) => offsets[a]! - offsets[b]!);
  const problems = firstProblems(order.map((i) => wrong[i]!)).map((one, i) =>
    one.code === 'more' ? one : place(text, offsets[order[i]!]!, one),
  );
  return { ok: false, problems };
}

/** The whole book that a JSON text is, as `youpin rulebook --json` writes one; undefined where it is none. */
export function parseWholeRulebook(source: string): Rulebook | undefined {
  const text = withoutMark(source);
  if (!scanJson(text, DEEPEST).ok) return undefined;
  const result = rulebook.safeParse(JSON.parse(text));
  return result.success && checkRulebook(result.data).length === 0 ? result.data : undefined;
}

function syntaxProblem(text: string, scan: Exclude<JsonScan, { ok: true }>): RulebookProblem {
  if ('tooDeep' in scan) return problem('other', [], { expected: `depth<=${DEEPEST}` });
  const next = text.codePointAt(scan.offset);
  const found = next === undefined ? 'end' : shown(String.fromCodePoint(next));
  return problem('syntax', [], { expected: scan.expected, found });
}
