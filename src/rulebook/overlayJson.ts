import type { ProblemPath } from './problem';

/** What a scan of JSON text found: where everything stands, or where the text stops being JSON. */
export type JsonScan =
  | {
      readonly ok: true;
      /** Offset of what is at a path, of a member's key; of the nearest thing around it if nothing is. */
      offsetOf(path: ProblemPath): number;
      /** Members whose key stood before in the same object, in the order in which they stand. */
      readonly repeated: readonly { readonly path: ProblemPath; readonly offset: number }[];
    }
  | { readonly ok: false; readonly offset: number; readonly expected: string }
  | { readonly ok: false; readonly tooDeep: true; readonly offset: number };

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** The longest beginning of a string that is right. */
const STRING_START = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

class Halt extends Error {
  constructor(
    readonly offset: number,
    /** undefined: too deep. */
    readonly expected?: string,
  ) {
    super();
  }
}

const keyOf = (path: ProblemPath): string => JSON.stringify(path);

/** Walks JSON text once and notes where everything stands. */
class Scanner {
  private at = 0;
  private readonly offsets = new Map<string, number>();
  private readonly repeated: { path: ProblemPath; offset: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly deepest: number,
  ) {}

  scan(): JsonScan {
    this.value([]);
    if (this.at < this.text.length) throw new Halt(this.at, 'end');
    const { offsets, repeated } = this;
    const offsetOf = (path: ProblemPath): number =>
      offsets.get(keyOf(path)) ?? (path.length > 0 ? offsetOf(path.slice(0, -1)) : 0);
    return { ok: true, offsetOf, repeated };
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const [match] = token.exec(this.text) ?? [];
    if (match !== undefined) this.at += match.length;
    return match;
  }

  private sign(...signs: string[]): string {
    this.take(SPACE);
    const next = this.text[this.at] ?? '';
    if (!signs.includes(next)) throw new Halt(this.at, signs.join('|'));
    this.at++;
    return next;
  }

  private string(expected: string): string {
    const start = this.at;
    const match = this.take(STRING);
    if (match !== undefined) return JSON.parse(match) as string;
    if (this.text[start] !== '"') throw new Halt(start, expected);
    this.take(STRING_START);
    throw new Halt(this.at, this.text[this.at] === '\\' ? 'escape' : '"');
  }

  private value(path: ProblemPath): void {
    if (path.length > this.deepest) throw new Halt(this.at);
    this.take(SPACE);
    const key = keyOf(path);
    if (!this.offsets.has(key)) this.offsets.set(key, this.at);
    const next = this.text[this.at];
    if (next === '{') this.object(path);
    else if (next === '[') this.array(path);
    else if (next === '"') this.string('value');
    else if (this.take(SCALAR) === undefined) throw new Halt(this.at, 'value');
    this.take(SPACE);
  }

  private object(path: ProblemPath): void {
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === '}') {
      this.at++;
      return;
    }
    const seen = new Set<string>();
    do {
      this.take(SPACE);
      const offset = this.at;
      const key = this.string(seen.size === 0 ? 'key|}' : 'key');
      const member = [...path, key];
      if (seen.has(key)) this.repeated.push({ path: member, offset });
      seen.add(key);
      this.offsets.set(keyOf(member), offset);
      this.sign(':');
      this.value(member);
    } while (this.sign(',', '}') === ',');
  }

  private array(path: ProblemPath): void {
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === ']') {
      this.at++;
      return;
    }
    let index = 0;
    do this.value([...path, index++]);
    while (this.sign(',', ']') === ',');
  }
}

/** Scans text as JSON, nested no deeper than `deepest`. */
export function scanJson(text: string, deepest: number): JsonScan {
  try {
    return new Scanner(text, deepest).scan();
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    const { offset, expected } = error;
    return expected === undefined
      ? { ok: false, tooDeep: true, offset }
      : { ok: false, offset, expected };
  }
}
