/** Finds phrases among symbols (numbers of words, or of characters) in one pass (Aho and Corasick, 1975). */
export interface PhraseAutomaton {
  /** By symbol: the state of what begins with it; 0, the state of nothing, where no phrase does. */
  readonly begun: Int32Array;
  /** By symbol: 1 where some phrase goes on with it, 0 where none does. */
  readonly goesOn: Uint8Array;
  /** By state: the symbol that led to it, the first of the states that it leads to, and another that its parent leads to. */
  readonly symbols: Int32Array;
  readonly children: Int32Array;
  readonly siblings: Int32Array;
  /** By state: that of the longest shorter beginning of a phrase which it ends with. */
  readonly back: Int32Array;
  /** By state: the phrases that end there; undefined for most. */
  readonly found: readonly (readonly number[] | undefined)[];
}

/** The state that a symbol leads to, from a state or else from the longest one it falls back to that goes on so. */
export function nextState(
  { begun, goesOn, symbols, children, siblings, back }: PhraseAutomaton,
  from: number,
  symbol: number,
): number {
  if (goesOn[symbol] === 0) return begun[symbol]!;
  for (let state = from; state !== 0; state = back[state]!) {
    for (let child = children[state]!; child !== 0; child = siblings[child]!) {
      if (symbols[child] === symbol) return child;
    }
  }
  return begun[symbol]!;
}

/** Phrases as sequences of symbols, until they are compiled. */
export class PhraseTrie {
  private readonly begun: (number | undefined)[] = [];
  private readonly symbols = [0];
  private readonly children = [0];
  private readonly siblings = [0];
  private readonly ends: (number[] | undefined)[] = [undefined];

  add(sequence: readonly number[], phrase: number): void {
    let state = 0;
    for (const symbol of sequence) state = this.childOf(state, symbol);
    (this.ends[state] ??= []).push(phrase);
  }

  /** @param size number of symbols: all are smaller */
  compile(size: number): PhraseAutomaton {
    const begun = new Int32Array(size);
    this.begun.forEach((state, symbol) => (begun[symbol] = state ?? 0));
    const goesOn = new Uint8Array(size);
    this.symbols.forEach((symbol, state) => {
      if (state !== 0 && this.begun[symbol] !== state) goesOn[symbol] = 1;
    });
    const automaton = {
      begun,
      goesOn,
      symbols: new Int32Array(this.symbols),
      children: new Int32Array(this.children),
      siblings: new Int32Array(this.siblings),
      back: new Int32Array(this.symbols.length),
      found: [...this.ends],
    };
    linkBack(automaton);
    return automaton;
  }

  private childOf(state: number, symbol: number): number {
    const known = state === 0 ? this.begun[symbol] : this.laterChild(state, symbol);
    if (known !== undefined) return known;
    const child = this.symbols.push(symbol) - 1;
    this.children.push(0);
    this.ends.push(undefined);
    this.siblings.push(state === 0 ? 0 : this.children[state]!);
    if (state === 0) this.begun[symbol] = child;
    else this.children[state] = child;
    return child;
  }

  private laterChild(state: number, symbol: number): number | undefined {
    let child = this.children[state]!;
    while (child !== 0 && this.symbols[child] !== symbol) child = this.siblings[child]!;
    return child === 0 ? undefined : child;
  }
}

/** Finds where each state falls back to, the shorter first; the phrases that end there end in it too. */
function linkBack(
  automaton: PhraseAutomaton & { readonly found: (readonly number[] | undefined)[] },
): void {
  const { begun, symbols, children, siblings, back, found } = automaton;
  const queue = [...begun].filter((state) => state !== 0);
  for (const state of queue) {
    const ended = found[back[state]!];
    if (ended !== undefined) found[state] = [...(found[state] ?? []), ...ended];
    for (let child = children[state]!; child !== 0; child = siblings[child]!) {
      back[child] = nextState(automaton, back[state]!, symbols[child]!);
      queue.push(child);
    }
  }
}
