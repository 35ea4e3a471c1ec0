import {
  applyOwnRulebook,
  checkRulebook,
  hashRulebook,
  loadDefault,
  rulebook,
} from '../../../src/rulebook';

describe('the default book', () => {
  test('keeps to the schema, which would fill nothing in, and is frozen throughout', () => {
    const book = loadDefault();
    expect(rulebook.parse(book)).toStrictEqual(book);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      (Object.isFrozen(value) && Object.values(value ?? {}).every(isFrozen));
    expect(isFrozen(book)).toBe(true);
  });

  test('has no mistake that its schema could not see', () => {
    expect(checkRulebook(loadDefault())).toEqual([]);
  });

  test('an own book that changes nothing keeps its content', () => {
    const book = loadDefault();
    const result = applyOwnRulebook(book, { id: book.id });
    expect(result.ok && hashRulebook(result.rulebook)).toBe(hashRulebook(book));
  });
});
