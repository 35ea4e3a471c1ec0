const FIRST_SLOTS = 16;

/** Slots of a hash table (linear probing) for so many numbers: a power of two, at least half of them free. */
export function slotsFor(numbers: number): number {
  let slots = FIRST_SLOTS;
  while (slots < numbers * 2) slots *= 2;
  return slots;
}

/** Spreads whole numbers from 0 to 2^53 over 32 bits. */
export function numberHash(number: number): number {
  const mixed = Math.imul(number | 0, 0x9e3779b1) ^ Math.imul((number * 2 ** -32) | 0, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
