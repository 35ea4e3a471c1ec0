import { codeAt } from '../../catalogue';

const ZERO = 0x30;
/** Digits that a double holds exactly. */
const EXACT_DIGITS = 15;
/** Keys of ids that are no numbers; beyond those of all that are. */
const OTHERS = 10 ** EXACT_DIGITS;

/** Numbers for product ids, equal for equal ids alone: the number that an id writes, or one of its own. */
export class ProductKeys {
  private readonly others = new Map<string, number>();

  of(id: string): number {
    const written = numberIn(id);
    if (written >= 0) return written;
    let key = this.others.get(id);
    if (key === undefined) this.others.set(id, (key = OTHERS + this.others.size));
    return key;
  }
}

/** The number that an id of few digits writes; -1 for any other, and where a zero leads (`007` is not `7`). */
function numberIn(id: string): number {
  const { length } = id;
  if (length === 0 || length > EXACT_DIGITS || codeAt(id, 0) === ZERO) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = codeAt(id, i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
