/** The kinds of pieces of a formula. The pieces' texts joined are the formula. */
export type TokenKind =
  | 'space'
  | 'string'
  | 'error'
  | 'reference'
  | 'structured'
  | 'number'
  | 'function'
  | 'name'
  | 'operator'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  [
    'error',
    new RegExp(`${SHEET}#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)`, 'uy'),
  ],
  ['reference', new RegExp(`${SHEET}${RANGE}(?![\\p{L}\\p{N}_.(\\[!])`, 'uy')],
  ['structured', new RegExp(String.raw`(?:${WORD})?\[(?:[^[\]]|\[[^[\]]*\])*\]`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['function', new RegExp(String.raw`${WORD}(?=\()`, 'uy')],
  ['name', new RegExp(`${SHEET}${WORD}`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%,;(){}:@#]/uy],
];

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return { kind: 'other', text: formula.charAt(at) };
}

/** Cuts a formula (with or without its '=') into pieces. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}
