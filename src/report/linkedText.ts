/** A piece of a text: words, or the address of a page with a link to it. */
export interface LinkedPiece {
  readonly text: string;
  readonly href?: string;
}

/** Host and path of a page, with or without `https://`; a host alone is the name of a site. */
const ADDRESS = /(?:https:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w./?=&%#-]*[\w/=]/g;

/** A text in pieces, so that addresses in it can be followed. */
export function linkedText(whole: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let end = 0;
  for (const { 0: text, index } of whole.matchAll(ADDRESS)) {
    if (index > end) pieces.push({ text: whole.slice(end, index) });
    pieces.push({ text, href: text.startsWith('https://') ? text : `https://${text}` });
    end = index + text.length;
  }
  if (end < whole.length) pieces.push({ text: whole.slice(end) });
  return pieces;
}
