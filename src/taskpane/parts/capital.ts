/** Names of pools and rules are written as they stand inside a sentence; at the start of a line they begin with a capital. */
export const CAPITAL = { '::first-letter': { textTransform: 'uppercase' } } as const;
