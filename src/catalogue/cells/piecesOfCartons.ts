import type { Amount } from './amountText';

const CARTONS = /^\(?(?:cartons?|ctns?|cases?|pallets?|containers?|箱|托|柜)(?![a-z])(.*)$/s;
const PIECES =
  /^([^\d]*?)(\d+)\s*(?:pcs?|pieces?|units?|sets?|pairs?|[个件只套双支条台瓶把])(?![a-z])(.*)$/s;
const EACH = /\/|[x*×]|\b(?:per|each|of)\b|每/;

/**
 * The pieces of so many cartons, as far as the text says how many are in one: `1 carton (24 pcs)`, `2箱(每箱24个)`;
 * null where it does not, undefined where it counts no cartons (`12 pcs/ctn`).
 */
export function piecesOfCartons({ value, unit }: Amount): number | null | undefined {
  const rest = CARTONS.exec(unit)?.[1];
  if (rest === undefined) return undefined;
  const [, lead = '', count, tail = ''] = PIECES.exec(rest) ?? [];
  if (count === undefined || /\d/.test(tail)) return null;
  return value === 1 || EACH.test(lead) || EACH.test(tail) ? value * Number(count) : null;
}

/** Whether a text counts cartons instead of pieces. */
export function countsCartons(text: string): boolean {
  return CARTONS.test(text);
}
