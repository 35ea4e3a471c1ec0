import type { OpenErrorCode } from '../../../../src/workbench/page/open/OpenError';
import { openWordsFor } from '../../../../src/workbench/page/open/openWords';

const CODES: readonly OpenErrorCode[] = ['notAWorkbook', 'encrypted', 'tooBig', 'damaged', 'empty'];

test.each(CODES)('%s: a sentence in either language, with its own marks of punctuation', (code) => {
  const { cannotOpen: english } = openWordsFor('en-US');
  const { cannotOpen: chinese } = openWordsFor('zh-CN');
  expect(english('a.pdf', code)).toMatch(/^a\.pdf can't be opened: [ -~]+\.$/);
  expect(chinese('a.pdf', code)).toMatch(/^无法打开 a\.pdf：[\p{Script=Han}，、A-Za-z. ]+。$/u);
});
