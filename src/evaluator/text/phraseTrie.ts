/** Finds phrases among symbols (numbers of words, or of characters) in one pass (Aho and Corasick, 1975). */
export interface PhraseAutomaton {
  /** By symbol: the state of what begins with it; 0, the state of nothing, where no phrase does. */
  readonly begun: Int32Array;
  /** By state: the state before it, and the symbol that led from there to it. */
  readonly parents: Int32Array;
  readonly symbols: Int32Array;
  /** States by the hash of these two, at the first free slot from there on; 0 is free. `electric` has 100 followers. */
  readonly slots: Int32Array;
  /** By state: that of the longest shorter beginning of a phrase which it ends with. */
  readonly back: Int32Array;
  /** By state: the phrases that end there; undefined for most. */
  readonly found: readonly (readonly number[] | undefined)[];
}

/** Two words of 32 bits to one, so that neighbours lie apart. */
const slotOf = (state: number, symbol: number, mask: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** The state that a symbol leads to, from a state or else from the longest one it falls back to that goes on so. */
export function nextState(
  { begun, parents, symbols, slots, back }: PhraseAutomaton,
  from: number,
  symbol: number,
): number {
  const mask = slots.length - 1;
  for (let state = from; state !== 0; state = back[state]!) {
    let slot = slotOf(state, symbol, mask);
    for (let child = slots[slot]!; child !== 0; child = slots[slot]!) {
      if (parents[child] === state && symbols[child] === symbol) return child;
      slot = (slot + 1) & mask;
    }
  }
  return begun[symbol]!;
}

/** A table with room for twice as many states, in which those after the first symbol are placed. */
function slotsOf(parents: Int32Array, symbols: Int32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * parents.length + 2)));
  const mask = slots.length - 1;
  for (let state = 1; state < parents.length; state++) {
    if (parents[state] === 0) continue;
    let slot = slotOf(parents[state]!, symbols[state]!, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = state;
  }
  return slots;
}

/** Phrases as sequences of symbols, until they are compiled. */
export class PhraseTrie {
  /** By state: the states that it leads to, by symbol. */
  private readonly children: Map<number, number>[] = [new Map<number, number>()];
  private readonly parents = [0];
  private readonly symbols = [0];
  private readonly ends: (number[] | undefined)[] = [undefined];

  add(sequence: readonly number[], phrase: number): void {
    let state = 0;
    for (const symbol of sequence) state = this.childOf(state, symbol);
    (this.ends[state] ??= []).push(phrase);
  }

  /** @param size number of symbols: all are smaller */
  compile(size: number): PhraseAutomaton {
    const begun = new Int32Array(size);
    for (const [symbol, state] of this.children[0]!) begun[symbol] = state;
    const parents = new Int32Array(this.parents);
    const symbols = new Int32Array(this.symbols);
    const automaton = {
      begun,
      parents,
      symbols,
      slots: slotsOf(parents, symbols),
      back: new Int32Array(symbols.length),
      found: [...this.ends],
    };
    linkBack(automaton, this.children);
    return automaton;
  }

  private childOf(state: number, symbol: number): number {
    const children = this.children[state]!;
    const known = children.get(symbol);
    if (known !== undefined) return known;
    const child = this.symbols.push(symbol) - 1;
    children.set(symbol, child);
    this.parents.push(state);
    this.children.push(new Map());
    this.ends.push(undefined);
    return child;
  }
}

/** Finds where each state falls back to, the shorter first; the phrases that end there end in it too. */
function linkBack(
  automaton: PhraseAutomaton & { readonly found: (readonly number[] | undefined)[] },
  children: readonly ReadonlyMap<number, number>[],
): void {
  const { back, found } = automaton;
  const queue = [...children[0]!.values()];
  for (const state of queue) {
    const ended = found[back[state]!];
    if (ended !== undefined) found[state] = [...(found[state] ?? []), ...ended];
    for (const [symbol, child] of children[state]!) {
      back[child] = nextState(automaton, back[state]!, symbol);
      queue.push(child);
    }
  }
}
