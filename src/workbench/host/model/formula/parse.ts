import type { Scalar } from '../cellTypes';
import { ModelError } from '../modelError';
import { parseReference, type Reference } from './references';
import { tokens, type Token } from './tokens';

/** A formula that can be evaluated. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Parser {
  private at = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(1);
    if (this.at < this.pieces.length) throw unreadable();
    return expression;
  }

  private peek(text: string): boolean {
    const piece = this.pieces[this.at];
    return piece?.kind === 'operator' && piece.text === text;
  }

  private take(text: string): boolean {
    const there = this.peek(text);
    if (there) this.at += 1;
    return there;
  }

  private binary(weakest: number): Expression {
    let left = this.unary();
    for (;;) {
      const piece = this.pieces[this.at];
      const strength = piece?.kind === 'operator' ? STRENGTH[piece.text] : undefined;
      if (piece === undefined || strength === undefined || strength < weakest) return left;
      this.at += 1;
      left = { kind: 'binary', operator: piece.text, left, right: this.binary(strength + 1) };
    }
  }

  private unary(): Expression {
    for (const operator of ['-', '+']) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.unary() };
    }
    this.take('@');
    let operand = this.primary();
    while (this.take('%')) operand = { kind: 'unary', operator: '%', operand };
    this.take('#');
    return operand;
  }

  private primary(): Expression {
    const piece = this.pieces[this.at];
    if (piece === undefined) throw unreadable();
    this.at += 1;
    switch (piece.kind) {
      case 'number':
        return { kind: 'literal', value: Number(piece.text) };
      case 'string':
        return { kind: 'literal', value: piece.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'literal', value: piece.text.slice(piece.text.indexOf('#')) };
      case 'reference':
        return { kind: 'reference', reference: parseReference(piece.text) };
      case 'structured':
        return { kind: 'structured', text: piece.text };
      case 'name':
        return nameOrTruth(piece.text);
      case 'function':
        return this.call(piece.text);
      case 'operator':
        return this.bracketed(piece.text);
      case 'space':
      case 'other':
        throw unreadable();
    }
  }

  private bracketed(open: string): Expression {
    if (open === '{') return this.array();
    if (open !== '(') throw unreadable();
    const inner = this.binary(1);
    if (!this.take(')')) throw unreadable();
    return inner;
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.binary(1));
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else if (!this.take(',')) throw unreadable();
    }
  }

  private call(name: string): Expression {
    this.take('(');
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name: name.toUpperCase(), args };
    for (;;) {
      args.push(this.peek(',') || this.peek(')') ? { kind: 'missing' } : this.binary(1));
      if (this.take(')')) return { kind: 'call', name: name.toUpperCase(), args };
      if (!this.take(',')) throw unreadable();
    }
  }
}

function nameOrTruth(text: string): Expression {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}

function unreadable(): ModelError {
  return new ModelError('InvalidArgument', 'The formula is not valid.');
}

const KEPT = 20_000;
const known = new Map<string, Expression>();

/** Reads `=A1+1` (the '=' may be missing). Throws InvalidArgument for what is no formula. */
export function parseFormula(formula: string): Expression {
  const cached = known.get(formula);
  if (cached !== undefined) return cached;
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const pieces = tokens(text).filter(({ kind }) => kind !== 'space');
  const expression = new Parser(pieces).whole();
  if (known.size >= KEPT) known.clear();
  known.set(formula, expression);
  return expression;
}
