import { shortHash } from '../ledger';

/** The hash of a note's text; Excel may give back other line ends than it got. */
export const noteHash = (text: string): string => shortHash(text.replace(/\r\n?/g, '\n').trim());
