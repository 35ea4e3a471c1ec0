/** A piece of a text: words, or the address of a page with a link to it. */
export interface LinkedPiece {
  readonly text: string;
  readonly href?: string;
}

/**
 * Host and path of a page, with or without `https://` (a host alone is the name of a site); or the number
 * of a law: of the EU, regulation `(EU) 2023/988` (until 2014 `(EC) 1907/2006`) or directive `2014/35/EU`,
 * and of the United States, `16 CFR 1263`.
 */
const LINKED = new RegExp(
  [
    String.raw`(?<page>(?:https:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w./?=&%#-]*[\w/=])`,
    String.raw`\(EU\) (?<year>20\d\d)\/(?<number>\d+)`,
    String.raw`\(E[CU]\) (?:No )?(?<oldNumber>\d+)\/(?<oldYear>\d{4})`,
    String.raw`(?<directiveYear>\d{4})\/(?<directive>\d+)\/E[CU]`,
    String.raw`(?<title>\d+) CFR (?<part>\d+)`,
  ].join('|'),
  'g',
);

/** The page of a law of the EU by its CELEX number: R, a regulation; L, a directive. */
const lawOfEu = (kind: 'R' | 'L', year: string, number: string): string =>
  `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3${year}${kind}${number.padStart(4, '0')}`;

function addressOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { page, year, number, oldYear, oldNumber, directiveYear, directive, title, part } = groups;
  if (page !== undefined) return page.startsWith('https://') ? page : `https://${page}`;
  if (year !== undefined) return lawOfEu('R', year, number!);
  if (oldYear !== undefined) return lawOfEu('R', oldYear, oldNumber!);
  if (directiveYear !== undefined) return lawOfEu('L', directiveYear, directive!);
  return `https://www.ecfr.gov/current/title-${title!}/part-${part!}`;
}

/** A text in pieces, so that addresses and laws in it can be followed. */
export function linkedText(whole: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let end = 0;
  for (const { 0: text, index, groups = {} } of whole.matchAll(LINKED)) {
    if (index > end) pieces.push({ text: whole.slice(end, index) });
    pieces.push({ text, href: addressOf(groups) });
    end = index + text.length;
  }
  if (end < whole.length) pieces.push({ text: whole.slice(end) });
  return pieces;
}
