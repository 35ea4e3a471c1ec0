import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdingsOf } from '../../src/evaluator/certificates/holdings';
import { judge } from '../../src/evaluator/certificates/judge';
import { CertificateRecogniser } from '../../src/evaluator/certificates/recognise';
import { loadDefault, type Rulebook } from '../../src/rulebook';

const FILE = join(__dirname, '../golden/rulebook/book.json');
const book = loadDefault();

/** The parts of an object that decide verdicts, without its texts. */
function withoutTexts(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !['id', 'title', 'why', 'fix', 'name'].includes(key)),
  );
}

const byId = (entries: readonly { id: string }[]): Record<string, unknown> =>
  Object.fromEntries(entries.map((entry) => [entry.id, withoutTexts(entry)]));

/** Everything in the book that decides a verdict, by id. */
function decisive({ rules, pools, bands, star, taPlus, certificates }: Rulebook): unknown {
  return {
    rules: byId(rules),
    pools: byId(pools),
    bands: byId(bands),
    star: { updateDay: star.updateDay, versions: byId(star.versions) },
    easyReturn: taPlus.easyReturn,
    expiringWithinDays: certificates.expiringWithinDays,
    requirements: byId(certificates.requirements),
  };
}

/**
 * A change of the book changes the file, so that every number is read once more. After a change:
 * `GOLDEN=write npx jest test/rulebook/goldenBook`, then read the difference.
 */
test('the book is the reviewed one', () => {
  const now = JSON.parse(JSON.stringify(decisive(book))) as unknown;
  if (process.env.GOLDEN === 'write') writeFileSync(FILE, JSON.stringify(now, null, 2) + '\n');
  expect(now).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
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
