/** functions.json, as far as a host reads it. */
export interface FunctionsMetadata {
  /** Errors in parameters of type any are handed to the functions instead of being their results. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** Rich values in parameters of type any are handed over as objects, errors among them. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** The name under which the code is associated. */
  readonly id: string;
  /** The name in a formula, without the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly volatile?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  /** any, number, string or boolean. */
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Finds a function by the name in a formula, with or without a namespace, in any case. */
export function findFunction(
  metadata: FunctionsMetadata,
  formulaName: string,
): FunctionMetadata | undefined {
  const wanted = formulaName.toUpperCase();
  const bare = wanted.slice(wanted.lastIndexOf('.') + 1);
  return (
    metadata.functions.find((entry) => entry.name.toUpperCase() === wanted) ??
    metadata.functions.find((entry) => entry.name.toUpperCase() === bare)
  );
}
