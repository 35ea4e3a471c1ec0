import { tokens } from '../fluent';

/** The ring of the keyboard's focus, within the edge of its element: one around it would be cut off. */
export const INNER_RING = {
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
} as const;
