import { readFileSync } from 'node:fs';
import { holdingsOf } from '../../src/evaluator/certificates/holdings';
import { judge } from '../../src/evaluator/certificates/judge';
import { CertificateRecogniser } from '../../src/evaluator/certificates/recognise';
import { loadDefault, type Rulebook } from '../../src/rulebook';
import { snapshotOf } from '../../src/rulebook/history/snapshot';
import { vocabularySizes } from './pages/vocabularySizes';

const book = loadDefault();

/** A change of the book changes the file, so that every number is read once more: `npm run rules`, then its difference. */
test('the book is the reviewed one', () => {
  const now = JSON.parse(JSON.stringify(snapshotOf(book))) as unknown;
  expect(now).toEqual(JSON.parse(readFileSync('test/golden/rulebook/book.json', 'utf8')));
});

test('its words are as many as before', () => {
  const before: unknown = JSON.parse(readFileSync('test/golden/rulebook/words.json', 'utf8'));
  expect(vocabularySizes(book)).toEqual(before);
});

describe('each certificate that a requirement names', () => {
  const recogniser = new CertificateRecogniser(book.certificates.names);
  const nameOf = new Map(book.certificates.names.map(({ id, name }) => [id, name]));

  /** Status where a cell lists these certificates, by their names in one language. */
  function statusOf(
    requirement: Rulebook['certificates']['requirements'][number],
    ids: readonly string[],
    language: 'zh' | 'en',
  ): string {
    const entries = ids.map((id) => ({ name: nameOf.get(id)![language] }));
    return judge(requirement, 'yes', holdingsOf(entries, recogniser), Infinity, 46_000, 90).status;
  }

  test.each(book.certificates.requirements)('settles $id alone', (requirement) => {
    requirement.shownBy.forEach((group, at) => {
      const others = requirement.shownBy.filter((_, other) => other !== at).map(([id]) => id!);
      for (const id of group) {
        expect([id, statusOf(requirement, [...others, id], 'en')]).toEqual([id, 'held']);
        expect([id, statusOf(requirement, [...others, id], 'zh')]).toEqual([id, 'held']);
      }
      expect(statusOf(requirement, others, 'en')).not.toBe('held');
    });
  });
});
