/** Takes the number of a phrase, and those of the words or characters with which it starts and ends. */
export type PhraseHit = (phrase: number, start: number, end: number) => void;

/** A beginning of phrases: the phrases that are it, and what it goes on with. */
export interface Beginning {
  /** Numbers of the phrases that end here; undefined for most. */
  ends: number[] | undefined;
  /** By the code of the next character; undefined where no phrase goes on. */
  next: Map<number, Beginning> | undefined;
}

export const beginning = (): Beginning => ({ ends: undefined, next: undefined });

/** The beginning that is longer by one symbol. */
export function longer(from: Beginning, symbol: number): Beginning {
  from.next ??= new Map<number, Beginning>();
  let next = from.next.get(symbol);
  if (next === undefined) from.next.set(symbol, (next = beginning()));
  return next;
}

/** Notes that a phrase ends with a beginning. */
export function endHere(at: Beginning, phrase: number): void {
  if (at.ends === undefined) at.ends = [phrase];
  else at.ends.push(phrase);
}

/**
 * Numbers of phrases by the character that they begin with, until a text has it. A book has some
 * 10,000 phrases, of which the titles of a shop begin a few hundred: compiling all of them is what the first
 * formula would wait for.
 */
export class WaitingPhrases {
  private readonly waiting = new Map<number, number[]>();

  add(first: number, phrase: number): void {
    const phrases = this.waiting.get(first);
    if (phrases === undefined) this.waiting.set(first, [phrase]);
    else phrases.push(phrase);
  }

  /** Hands over the phrases with a beginning, the first time that it is met; false if none waits. */
  take(first: number, compile: (phrase: number, first: number) => void): boolean {
    const phrases = this.waiting.get(first);
    if (phrases === undefined) return false;
    this.waiting.delete(first);
    for (const phrase of phrases) compile(phrase, first);
    return true;
  }
}
