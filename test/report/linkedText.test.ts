import { linkedText } from '../../src/report/linkedText';

test.each([
  ['a.example/b/1.html, c.example/?p=2.', ['https://a.example/b/1.html', 'https://c.example/?p=2']],
  ['（https://a.example/b）', ['https://a.example/b']],
  ['as large a part as 1688.com allows', []],
  [
    '(EU) 2023/988 (GPSR)',
    ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32023R0988'],
  ],
  ['(EC) 1907/2006', ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32006R1907']],
  ['(EU) 10/2011', ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011R0010']],
  ['2014/35/EU (LVD)', ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014L0035']],
  ['16 CFR 1263 / UL 4200A', ['https://www.ecfr.gov/current/title-16/part-1263']],
  ['47 CFR 15B (FCC)', ['https://www.ecfr.gov/current/title-47/part-15']],
  ['TR CU 010/2011 (EAC)', []],
] as const)('%s', (whole, links) => {
  const pieces = linkedText(whole);
  expect(pieces.map(({ text }) => text).join('')).toBe(whole);
  expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(links);
});
