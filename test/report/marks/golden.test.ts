import { Marker, noteTexts, RESULT_COLUMNS, resultColumnName } from '../../../src/report';
import { LANGUAGES } from '../../../src/strings';
import { expectGolden } from './support/golden';
import { judgedSample } from './support/sampleVerdict';

test.each(LANGUAGES)('the result columns of 200 products: %s', (lang) => {
  const { verdict } = judgedSample(200, lang);
  const rows = new Marker(verdict, lang).rows(0, verdict.size);
  const names = RESULT_COLUMNS.map(({ key }) => resultColumnName(key, lang));
  const lines = rows.map((cells, row) =>
    [`#${row}`, ...cells.map((cell, at) => `  ${names[at]}: ${cell}`)].join('\n'),
  );
  expectGolden(__dirname, `marks.${lang}.txt`, `${lines.join('\n')}\n`);
});

test.each(LANGUAGES)('the notes of ten products: %s', (lang) => {
  const { verdict } = judgedSample(10, lang);
  const lines = Array.from({ length: verdict.size }, (_, row) =>
    noteTexts(verdict, row, lang).map(({ field, text }) => `#${row} ${field}\n${text}\n`),
  ).flat();
  expectGolden(__dirname, `notes.${lang}.txt`, lines.join('\n'));
});
