/** The value on which all statements agree: undefined without any, null where they differ. */
export function settled<T>(statements: Iterable<T | null | undefined>): T | null | undefined {
  let found: T | null | undefined;
  for (const statement of statements) {
    if (statement === undefined) continue;
    if (found === undefined) found = statement;
    else if (found !== statement) return null;
  }
  return found;
}
