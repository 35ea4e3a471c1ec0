import ts from 'typescript';

/** One change of a source text: what is between two offsets is replaced. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Each operator, and one that people confuse with it. */
const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

/** In the place of an entry of a list. */
const NOTHING = '...[]';

/** Whether a list that holds it is data, and not a tuple of variables. */
const isData = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isObjectLiteralExpression(node) || ts.isCallExpression(node);

function mutated(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
  if (ts.isNumericLiteral(node))
    return ts.isPropertyAssignment(node.parent) && node.parent.name === node
      ? undefined
      : `(${node.text} + 1)`;
  if (isData(node) && ts.isArrayLiteralExpression(node.parent)) return NOTHING;
  if (ts.isToken(node) && ts.isBinaryExpression(node.parent) && node.parent.operatorToken === node)
    return OPERATORS[node.getText(source)];
  return undefined;
}

/** Every change that this tool knows of a source text; types and imports stay as they are. */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    const replacement = mutated(node, source);
    if (replacement !== undefined)
      found.push({ start: node.getStart(source), end: node.getEnd(), text: replacement });
    // Tokens too, which `forEachChild` leaves out where they are operators.
    if (ts.isBinaryExpression(node)) look(node.operatorToken);
    ts.forEachChild(node, (child) => {
      if (!(ts.isBinaryExpression(node) && child === node.operatorToken)) look(child);
    });
  };
  look(source);
  return found;
}
