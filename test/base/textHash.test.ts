import { textHash } from '../../src/base/textHash';

/** Hashes are kept in workbooks: another would make every mark and every book of rules a changed one. */
test.each([
  ['', 451841411, 1217125560],
  ['a', -2100725503, 1344023463],
  ['ab', -1971034286, 1332479127],
  ['ba', 445588585, -1065005426],
  ['优品', 397842252, 1478023084],
])('the hash of %j is as it ever was', (text, high, low) => {
  expect(textHash(text)).toEqual([high, low]);
});
