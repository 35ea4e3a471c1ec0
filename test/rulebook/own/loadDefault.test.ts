import {
  applyOwnRulebook,
  checkRulebook,
  hashRulebook,
  loadDefault,
  rulebook,
} from '../../../src/rulebook';
import { defaultRulebook } from '../../../src/rulebook/default/rulebook';

describe('the default book', () => {
  test('is the data with its defaults filled in, loaded once and frozen throughout', () => {
    const book = loadDefault();
    expect(book).toEqual(rulebook.parse(defaultRulebook));
    expect(loadDefault()).toBe(book);
    expect(Object.isFrozen(book)).toBe(true);
    expect(Object.isFrozen(book.rules[0]?.fields)).toBe(true);
    expect(Object.isFrozen(defaultRulebook)).toBe(false);
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
