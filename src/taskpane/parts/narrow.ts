/** A pane at twice its size: half the 320 pixels that Excel gives it at least. */
export const NARROW = '@media (max-width: 279px)';

/** A pane at twice its size on a small screen: what stays in view there would leave no room for what it belongs to. */
export const LOW = '@media (max-height: 399px)';
