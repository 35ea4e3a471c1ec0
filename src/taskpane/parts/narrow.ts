/** A pane at twice its size: half the 320 pixels that Excel gives it at least. */
export const NARROW = '@media (max-width: 279px)';
