import ts from 'typescript';
import type { CustomEnum } from './customEnums';

/** A function as its metadata declares it, but for words. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly cancelable: true; readonly requiresParameterAddresses: true };
  readonly parameters: readonly {
    readonly name: string;
    readonly type: 'any' | 'string';
    readonly dimensionality?: 'matrix';
    readonly customEnumId?: CustomEnum['id'];
    readonly optional?: true;
  }[];
  readonly result: { readonly type: 'string'; readonly dimensionality?: 'matrix' };
}

/** Written types, as Excel knows them. Those of listed values are texts, as Microsoft documents them. */
const PARAMETERS = {
  unknown: {},
  'unknown[][]': { dimensionality: 'matrix' },
  MarketName: { type: 'string', customEnumId: 'MARKETS' },
  PoolName: { type: 'string', customEnumId: 'POOLS' },
  KindName: { type: 'string', customEnumId: 'KINDS' },
} as const;
const RESULTS = {
  'Promise<string>': {},
  'Promise<string[][]>': { dimensionality: 'matrix' },
} as const;

/** The last parameter of a function that gets the addresses of its arguments, and learns when its call is cancelled. */
const INVOCATION = 'CustomFunctions.CancelableInvocation';

/**
 * Reads the functions that a source marks with `@customfunction`, by their types and their `@param` tags, where
 * brackets around a name say that it can be left out.
 *
 * @throws Error where a declaration says what is not known here
 */
export function readDeclarations(source: string): FunctionDeclaration[] {
  const file = ts.createSourceFile('functions.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'customfunction');
    return tag ? [declarationOf(node, ts.getTextOfJSDocComment(tag.comment) ?? '')] : [];
  });
}

function declarationOf(node: ts.FunctionDeclaration, id: string): FunctionDeclaration {
  const code = node.name?.text ?? '';
  if (!/^[A-Z][A-Z0-9._]*$/.test(id) || id !== code) throw new Error(`${code}: its id is “${id}”.`);
  const parameters = node.parameters.filter(({ type }) => type?.getText() !== INVOCATION);
  const isInvoked = parameters.length < node.parameters.length;
  const tags = ts.getJSDocTags(node).map(({ tagName }) => tagName.text);
  if (isInvoked !== tags.includes('requiresParameterAddresses'))
    throw new Error(`${id}: @requiresParameterAddresses and ${INVOCATION} go together.`);
  return {
    id,
    name: id,
    ...(isInvoked && { options: { cancelable: true, requiresParameterAddresses: true } }),
    parameters: parameters.map((parameter) => {
      const [tag] = ts.getJSDocParameterTags(parameter);
      if (!tag) throw new Error(`${id}: ${parameter.name.getText()} has no @param.`);
      return {
        name: parameter.name.getText(),
        type: 'any',
        ...known(PARAMETERS, parameter, id),
        ...(tag.isBracketed && { optional: true }),
      };
    }),
    result: { type: 'string', ...known(RESULTS, node, id) },
  };
}

/** What a table says of the type that is written on a node. */
function known<T>(
  table: Readonly<Record<string, T>>,
  { type }: ts.ParameterDeclaration | ts.FunctionDeclaration,
  id: string,
): T {
  const written = type?.getText() ?? 'no type';
  const meant = table[written];
  if (meant === undefined)
    throw new Error(`${id}: ${written} is none of ${Object.keys(table).join(', ')}.`);
  return meant;
}
