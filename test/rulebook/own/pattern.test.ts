import { compilePattern } from '../../../src/rulebook';

describe('compilePattern', () => {
  test.each([
    ['b+', false, 'abc', true],
    ['^b', false, 'abc', false],
    ['B', false, 'abc', false],
    ['B', true, 'abc', true],
    ['[一-龥]', false, 'steel 钢', true],
    ['\\bsteel\\b', true, 'Stainless Steel pipe', true],
    ['\\bsteel\\b', true, 'steelwork', false],
    ['', false, '', true],
  ])('/%s/ (ignore case: %s) in %j: %s', (pattern, ignoreCase, text, expected) => {
    const compiled = compilePattern(pattern, ignoreCase);
    expect(compiled.ok && compiled.test(text)).toBe(expected);
    expect(compiled.ok && compiled.test(text)).toBe(expected);
  });

  test.each([
    ['(', 'missing closing )'],
    ['[z-a]', 'invalid character class range'],
    ['a(?!b)', 'invalid or unsupported Perl syntax'],
    ['(a)\\1', 'invalid escape sequence'],
    ['a{1001}', 'invalid repeat count'],
    ['((a{100}){100}){100}', 'invalid repeat count'],
  ])('/%s/ is refused: %s', (pattern, message) => {
    const compiled = compilePattern(pattern);
    expect(compiled).toEqual({ ok: false, message: expect.stringContaining(message) as string });
  });

  test('a pattern that ruins a backtracking engine returns on a long text', () => {
    const compiled = compilePattern('(a+)+$');
    const long = 'a'.repeat(50_000);
    expect(compiled.ok && compiled.test(`${long}b`)).toBe(false);
    expect(compiled.ok && compiled.test(long)).toBe(true);
  });
});
