const KINDS = { customXml: 1, comment: 2, reply: 3, person: 4, settings: 5 } as const;

/** An id in the shape that files want, the same for the same thing of the same workbook. */
export function guid(kind: keyof typeof KINDS, number: number): string {
  return `{0000000${KINDS[kind]}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
