import type { RE2JS } from 're2js';

/** Instructions of RE2 programs, as re2js numbers them. */
const OP = { alt: 1, altMatch: 2, capture: 3, emptyWidth: 4, fail: 5, nop: 7 } as const;
const FIRST_RUNE = 8;
const LAST_RUNE = 11;
const RUNE_ANY = 10;

interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  matchRune(rune: number): boolean;
}

interface Program {
  readonly start: number;
  readonly inst: readonly Instruction[];
}

/** Printable ASCII, the most common in texts first: of two characters that exclude each other the first stays. */
const BY_COMMONNESS = Array.from(
  ' etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ0123456789-,&()/\'+."%*#;!?_=[]:|@$~^<>{}`\\',
  (character) => character.charCodeAt(0),
);

/**
 * ASCII characters of which no text can match the pattern, whatever their number and order: a set to
 * which no other can be added. Empty where a program is built otherwise than expected.
 */
export function inertCharacters(compiled: RE2JS): string {
  const { prog } = compiled.re2() as { readonly prog: unknown };
  if (!isProgram(prog)) return '';
  let inert: number[] = [];
  if (canMatch(prog, inert)) return '';
  for (const character of BY_COMMONNESS) {
    const more = [...inert, character];
    if (!canMatch(prog, more)) inert = more;
  }
  return String.fromCharCode(...inert);
}

/**
 * Whether the program might accept some text of these characters: borders of words and lines are taken
 * to hold wherever they are asked for, and what is not known to lead anywhere, to accept.
 */
function canMatch({ start, inst }: Program, characters: readonly number[]): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    const instruction = inst[at];
    if (instruction === undefined) return true;
    const { op, out, arg } = instruction;
    if (op === OP.fail) continue;
    if (op === OP.alt || op === OP.altMatch) seen.add(out).add(arg);
    else if (op === OP.capture || op === OP.emptyWidth || op === OP.nop) seen.add(out);
    else if (op < FIRST_RUNE || op > LAST_RUNE) return true;
    else if (characters.some((one) => op >= RUNE_ANY || instruction.matchRune(one))) seen.add(out);
  }
  return false;
}

function isProgram(value: unknown): value is Program {
  if (typeof value !== 'object' || value === null) return false;
  const { start, inst } = value as Partial<Record<keyof Program, unknown>>;
  return typeof start === 'number' && Array.isArray(inst) && inst.every(isInstruction);
}

function isInstruction(value: unknown): value is Instruction {
  if (typeof value !== 'object' || value === null) return false;
  const { op, out, arg, matchRune } = value as Partial<Record<keyof Instruction, unknown>>;
  const numbers = [op, out, arg].every((one) => typeof one === 'number');
  return numbers && typeof matchRune === 'function';
}
