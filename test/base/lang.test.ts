import { LANGUAGES, nextLang } from '../../src/base/lang';

test('a switch of languages comes to each, then to the first again', () => {
  expect(LANGUAGES).toEqual(['zh', 'en']);
  expect(nextLang('zh')).toBe('en');
  expect(nextLang('en')).toBe('zh');
});
