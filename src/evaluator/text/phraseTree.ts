/** Takes the number of a phrase, and those of the words or characters with which it starts and ends. */
export type PhraseHit = (phrase: number, start: number, end: number) => void;

/** Node of a prefix tree of phrases. */
export interface PrefixNode {
  /** Numbers of the phrases that end here; undefined for most. */
  ends: number[] | undefined;
  /** Children by symbol; undefined for a leaf. */
  next: Map<number, PrefixNode> | undefined;
}

export const prefixNode = (): PrefixNode => ({ ends: undefined, next: undefined });

/** The child of a node for a symbol, made if there is none. */
export function childOf(from: PrefixNode, symbol: number): PrefixNode {
  from.next ??= new Map<number, PrefixNode>();
  let next = from.next.get(symbol);
  if (next === undefined) from.next.set(symbol, (next = prefixNode()));
  return next;
}

/** Notes that a phrase ends at a node. */
export function endHere(at: PrefixNode, phrase: number): void {
  if (at.ends === undefined) at.ends = [phrase];
  else at.ends.push(phrase);
}

/**
 * Phrases not compiled yet, by first character: each waits until a text has it. A book has some 10,000
 * phrases, of which a shop's titles begin a few hundred; the first formula would wait for all of them.
 */
export class WaitingPhrases {
  private readonly waiting = new Map<number, number[]>();

  add(first: number, phrase: number): void {
    const phrases = this.waiting.get(first);
    if (phrases === undefined) this.waiting.set(first, [phrase]);
    else phrases.push(phrase);
  }

  /** Hands over the phrases that begin with `first`, once; false if none waits. */
  take(first: number, compile: (phrase: number, first: number) => void): boolean {
    const phrases = this.waiting.get(first);
    if (phrases === undefined) return false;
    this.waiting.delete(first);
    for (const phrase of phrases) compile(phrase, first);
    return true;
  }
}
