import {
  findingsLine,
  gapLine,
  openCertificatesLine,
  RowWords,
  statusText,
} from '../../src/report';
import { LANGUAGES } from '../../src/strings';
import { judgedSample } from './marks/support/sampleVerdict';

/** A notation in which each character is another, so that one that was left out, or written twice, shows. */
const written = (words: string): string =>
  Array.from(words, (character) => `<${character}>`).join('');

test.each(LANGUAGES)(
  'words on row after row in %s are those on one row alone, in the notation of the report',
  (lang) => {
    const { verdict } = judgedSample(200, lang);
    const words = new RowWords(lang, written);
    const lines = { gap: 0, certificates: 0, undecided: 0 };
    for (let row = 0; row < verdict.size; row++) {
      const explanation = verdict.explain(row);
      const said = [
        words.status(verdict.status(row)),
        words.gap(verdict.premium(row), verdict.gap(row)),
        words.findings(verdict.placedFindings(row)),
        words.certificates(verdict.reportedCertificates(row)),
      ];
      const [gap, certificates] = [
        gapLine(explanation, lang),
        openCertificatesLine(explanation, lang),
      ];
      expect(said).toEqual(
        [
          statusText(verdict.status(row), lang),
          gap,
          findingsLine(explanation, lang),
          certificates,
        ].map(written),
      );
      if (gap !== '') lines.gap++;
      if (certificates !== '') lines.certificates++;
      if (explanation.certificates.some(({ undecided }) => undecided)) lines.undecided++;
    }
    for (const count of Object.values(lines)) expect(count).toBeGreaterThan(5);
  },
);
