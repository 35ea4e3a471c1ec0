/** Finds phrases among symbols (numbers of words, or of characters) in one pass (Aho and Corasick, 1975). */
export interface PhraseAutomaton {
  /** By symbol: the state of what begins with it; 0, the state of nothing, where no phrase does. */
  readonly begun: Int32Array;
  /** By symbol: 1 where a phrase has it after its first symbol, so that a state may lead on by it. */
  readonly follows: Uint8Array;
  /** By state: how many symbols lead to it, the state before it, and the symbol that led from there to it. */
  readonly depths: Int32Array;
  readonly parents: Int32Array;
  readonly symbols: Int32Array;
  /** States by the hash of these two, at the first free slot from there on; 0 is free. `electric` has 100 followers. */
  readonly slots: Int32Array;
  /** By state: that of the longest shorter beginning of a phrase which it ends with. */
  readonly back: Int32Array;
  /** The phrases that end in each state, one state after the other, and by state where its own begin. */
  readonly phrases: Int32Array;
  readonly firsts: Int32Array;
}

/** Two words of 32 bits to one, so that neighbours lie apart. */
const slotOf = (state: number, symbol: number, mask: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** The state that a symbol leads to, from a state or else from the longest one it falls back to that goes on so. */
export function nextState(
  { begun, follows, parents, symbols, slots, back }: PhraseAutomaton,
  from: number,
  symbol: number,
): number {
  if (follows[symbol] !== 0) {
    const mask = slots.length - 1;
    for (let state = from; state !== 0; state = back[state]!) {
      let slot = slotOf(state, symbol, mask);
      for (let child = slots[slot]!; child !== 0; child = slots[slot]!) {
        if (parents[child] === state && symbols[child] === symbol) return child;
        slot = (slot + 1) & mask;
      }
    }
  }
  return begun[symbol]!;
}

const FIRST_STATES = 1024;
/** Slots for each state. */
const ROOM = 2;

/** Phrases as sequences of symbols, until they are compiled. */
export class PhraseTrie {
  /** States so far; the first is that of nothing. */
  private size = 1;
  private depths = new Int32Array(FIRST_STATES);
  private parents = new Int32Array(FIRST_STATES);
  private symbols = new Int32Array(FIRST_STATES);
  private slots = new Int32Array(ROOM * FIRST_STATES);
  /** By number of addition: the state in which a phrase ends, and the phrase. */
  private readonly ends: number[] = [];
  private readonly phrases: number[] = [];

  add(sequence: readonly number[], phrase: number): void {
    let state = 0;
    for (const symbol of sequence) state = this.childOf(state, symbol);
    this.ends.push(state);
    this.phrases.push(phrase);
  }

  /** @param symbols number of symbols: all are smaller */
  compile(symbols: number): PhraseAutomaton {
    const { size } = this;
    const begun = new Int32Array(symbols);
    const follows = new Uint8Array(symbols);
    for (let state = 1; state < size; state++) {
      const symbol = this.symbols[state]!;
      if (this.parents[state] === 0) begun[symbol] = state;
      else follows[symbol] = 1;
    }
    const table = {
      begun,
      follows,
      depths: this.depths.slice(0, size),
      parents: this.parents.slice(0, size),
      symbols: this.symbols.slice(0, size),
      slots: this.slots,
      back: new Int32Array(size),
      phrases: new Int32Array(0),
      firsts: new Int32Array(0),
    };
    const byDepth = shortestFirst(table.depths);
    for (const state of byDepth) {
      const parent = table.parents[state]!;
      if (parent !== 0) {
        table.back[state] = nextState(table, table.back[parent]!, table.symbols[state]!);
      }
    }
    return { ...table, ...this.phrasesByState(table.back, byDepth) };
  }

  /** The phrases that end in each state, those of the states it falls back to included. */
  private phrasesByState(
    back: Int32Array,
    byDepth: Int32Array,
  ): Pick<PhraseAutomaton, 'phrases' | 'firsts'> {
    const { ends } = this;
    const counts = new Int32Array(this.size);
    for (const state of ends) counts[state]!++;
    const own = counts.slice();
    for (const state of byDepth) counts[state] = counts[state]! + counts[back[state]!]!;
    const firsts = new Int32Array(this.size + 1);
    counts.forEach((count, state) => (firsts[state + 1] = firsts[state]! + count));
    const phrases = new Int32Array(firsts[this.size]!);
    const next = firsts.slice();
    ends.forEach((state, number) => (phrases[next[state]!++] = this.phrases[number]!));
    for (const state of byDepth) {
      const shorter = back[state]!;
      const to = firsts[state]! + own[state]!;
      phrases.copyWithin(to, firsts[shorter]!, firsts[shorter + 1]);
    }
    return { phrases, firsts };
  }

  private childOf(parent: number, symbol: number): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(parent, symbol, mask);
    for (let child = this.slots[slot]!; child !== 0; child = this.slots[slot]!) {
      if (this.parents[child] === parent && this.symbols[child] === symbol) return child;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.parents.length) {
      this.makeRoom();
      return this.childOf(parent, symbol);
    }
    const state = this.size++;
    this.depths[state] = this.depths[parent]! + 1;
    this.parents[state] = parent;
    this.symbols[state] = symbol;
    this.slots[slot] = state;
    return state;
  }

  private makeRoom(): void {
    const states = 2 * this.size;
    this.depths = grown(this.depths, states);
    this.parents = grown(this.parents, states);
    this.symbols = grown(this.symbols, states);
    this.slots = new Int32Array(ROOM * states);
    const mask = this.slots.length - 1;
    for (let state = 1; state < this.size; state++) {
      let slot = slotOf(this.parents[state]!, this.symbols[state]!, mask);
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = state;
    }
  }
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(values);
  return longer;
}

/** Every state but that of nothing, those of fewer symbols first: what a state falls back to is before it. */
function shortestFirst(depths: Int32Array): Int32Array {
  return Int32Array.from(depths.keys())
    .subarray(1)
    .sort((a, b) => depths[a]! - depths[b]!);
}
