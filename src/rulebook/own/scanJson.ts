import type { ProblemPath } from '../check/problem';

/** What a scan of JSON text found: the place of every value, or where the text stops being JSON. */
export type JsonScan =
  | {
      readonly ok: true;
      /** Offset of what is at a path, of a member's key; of the nearest thing around it if nothing is. */
      offsetOf(path: ProblemPath): number;
      /** Members whose key occurs earlier in the same object, in the order of the text. */
      readonly repeated: readonly { readonly path: ProblemPath; readonly offset: number }[];
    }
  | { readonly ok: false; readonly offset: number; readonly expected: string }
  | { readonly ok: false; readonly tooDeep: true; readonly offset: number };

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;

class Halt extends Error {
  constructor(
    readonly offset: number,
    /** undefined: too deep. */
    readonly expected?: string,
  ) {
    super();
  }
}

/** Where a value is, or its key where it is a member; and the values in it by key or number. */
interface PlacedValue {
  readonly offset: number;
  readonly inner: ReadonlyMap<string | number, PlacedValue>;
}

type Inner = Map<string | number, PlacedValue>;

const NOTHING_INSIDE: PlacedValue['inner'] = new Map();

/** Walks JSON text once and notes the place of every value. */
class Scanner {
  private at = 0;
  private readonly repeated: { path: ProblemPath; offset: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly deepest: number,
  ) {}

  scan(): JsonScan {
    const root = this.value([]);
    if (this.at < this.text.length) throw new Halt(this.at, 'end');
    const offsetOf = (path: ProblemPath): number => {
      let found = root;
      for (const step of path) {
        const next = found.inner.get(step);
        if (!next) break;
        found = next;
      }
      return found.offset;
    };
    return { ok: true, offsetOf, repeated: this.repeated };
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

  /** Takes a string letter by letter: no regular expression takes one of ten million. */
  private string(expected: string): string {
    const { text, at: start } = this;
    if (text[start] !== '"') throw new Halt(start, expected);
    this.at++;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        if (this.take(ESCAPE) === undefined) throw new Halt(this.at, 'escape');
      } else if (code >= FIRST_PRINTABLE) this.at++;
      else throw new Halt(this.at, '"');
    }
    this.at++;
    return JSON.parse(text.slice(start, this.at)) as string;
  }

  /** `path` is used again for the next value. */
  private value(path: (string | number)[], offset?: number): PlacedValue {
    if (path.length > this.deepest) throw new Halt(this.at);
    this.take(SPACE);
    const start = offset ?? this.at;
    const next = this.text[this.at];
    let inner = NOTHING_INSIDE;
    if (next === '{') inner = this.object(path);
    else if (next === '[') inner = this.array(path);
    else if (next === '"') this.string('value');
    else if (this.take(SCALAR) === undefined) throw new Halt(this.at, 'value');
    this.take(SPACE);
    return { offset: start, inner };
  }

  private object(path: (string | number)[]): Inner {
    const inner: Inner = new Map();
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === '}') {
      this.at++;
      return inner;
    }
    do {
      this.take(SPACE);
      const offset = this.at;
      const key = this.string(inner.size === 0 ? 'key|}' : 'key');
      path.push(key);
      if (inner.has(key)) this.repeated.push({ path: [...path], offset });
      this.sign(':');
      inner.set(key, this.value(path, offset));
      path.pop();
    } while (this.sign(',', '}') === ',');
    return inner;
  }

  private array(path: (string | number)[]): Inner {
    const inner: Inner = new Map();
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] === ']') {
      this.at++;
      return inner;
    }
    do {
      const index = inner.size;
      path.push(index);
      inner.set(index, this.value(path));
      path.pop();
    } while (this.sign(',', ']') === ',');
    return inner;
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
