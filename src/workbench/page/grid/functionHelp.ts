import type { FunctionsMetadata } from '../../host';

/** Completion's text on a function. */
export interface FunctionHelp {
  /** As typed, with the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** The words of functions.json; a host needs none of them. */
interface Described {
  readonly description?: string;
}

/** The descriptions in functions.json. */
export function functionHelp({ functions }: FunctionsMetadata, namespace: string): FunctionHelp[] {
  return functions.map((one) => ({
    name: namespace === '' ? one.name : `${namespace}.${one.name}`,
    description: (one as Described).description ?? '',
    parameters: one.parameters.map((parameter) => ({
      name: parameter.name,
      description: (parameter as Described).description ?? '',
      optional: parameter.optional ?? false,
    })),
  }));
}
