import type { Client } from './client';

/**
 * Describes `isInValuePreview` of CustomFunctionsRuntime 1.5, after its reference, to a client that does not know it:
 * calls that begin while a preview is calculated say so.
 */
export function describePreviews({ CustomFunctions }: Client, isPreviewing: () => boolean): void {
  const associate = CustomFunctions.associate.bind(CustomFunctions);
  CustomFunctions.associate = (id, code) => {
    associate(id, (...given) => {
      const invocation = given.at(-1);
      if (isPreviewing()) Object.defineProperty(invocation, 'isInValuePreview', { value: true });
      return code(...given);
    });
  };
}
