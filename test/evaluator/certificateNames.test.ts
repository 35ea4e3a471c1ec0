import fc from 'fast-check';
import { readField } from '../../src/catalogue';
import { CertificateRecogniser } from '../../src/evaluator/certificates/recognise';
import { book } from './support/sheets';

const recogniser = new CertificateRecogniser(book.certificates.names);

/** The certificates that a cell names. */
function namesIn(cell: string): { ids: readonly string[]; unsure: readonly string[] } {
  const read = readField('certificates', cell);
  const entries =
    read.state === 'ok' ? read.value.map(({ name }) => recogniser.readEntry(name)) : [];
  return {
    ids: [...new Set(entries.flatMap(({ ids }) => ids))].sort(),
    unsure: entries.flatMap(({ unsure }) => unsure),
  };
}

/** Spellings without what parts names, so that each is one word. */
const spellings = [
  ...[
    'CE',
    'ce',
    'FCC',
    'fcc',
    'RoHS',
    'ROHS',
    'RoHS2.0',
    'REACH',
    'UKCA',
    'PSE',
    'UN38.3',
    'MSDS',
  ],
  ...['CE认证', 'FCC认证', 'UL 8750', 'EN 71', 'BS 1363', 'RoHS 2.0', 'UL', 'ETL', 'CPC', 'FDA'],
];
const separators = [' ', '+', '&', '/', ' + ', ' & ', ', ', '、', '；', ' | ', '\n', ' and ', '和'];

test('names apart by any separator are the names one by one', () => {
  const several = fc.uniqueArray(fc.constantFrom(...spellings), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(several, fc.constantFrom(...separators), (names, separator) => {
      const apart = [...new Set(names.flatMap((name) => recogniser.recognise(name)))].sort();
      expect([names, namesIn(names.join(separator))]).toEqual([names, { ids: apart, unsure: [] }]);
    }),
  );
});

test.each<[string, string[], string[]]>([
  ['EN 71', ['EN71'], []],
  ['UL 8750', ['UL8750'], []],
  ['FDA 21 CFR', ['FDA'], []],
  ['TÜV SÜD CE', [], ['TUV', 'CE']],
  ['CE 0197', ['CE'], []],
  ['CE EMC LVD', ['CE', 'CE-EMC', 'CE-LVD'], []],
  ['ROHS 2.0 CE', ['CE', 'RoHS'], []],
  ['FCC+CE', ['CE', 'FCC'], []],
  ['EN71-1:2014+A1', ['EN71'], []],
  ['some words about nothing', [], []],
])('%s names %j', (cell, ids, unsure) => {
  expect(namesIn(cell)).toEqual({ ids, unsure });
});
