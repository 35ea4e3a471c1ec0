import type { OpenErrorCode } from '../../../src/workbench/page/open/OpenError';
import { stringsFor } from '../../../src/workbench/strings';

const CODES: readonly OpenErrorCode[] = ['notAWorkbook', 'encrypted', 'tooBig', 'damaged', 'empty'];

test.each(CODES)('%s: a sentence in either language, with its own marks of punctuation', (code) => {
  const said = (locale: string): string => {
    const { cannotOpen, reasons } = stringsFor(locale).open;
    return cannotOpen('a.pdf', reasons[code]);
  };
  expect(said('en-US')).toMatch(/^a\.pdf can't be opened: [ -~]+\.$/);
  expect(said('zh-CN')).toMatch(/^无法打开 a\.pdf：[\p{Script=Han}，、A-Za-z. ]+。$/u);
});

test('what the server says in Chinese has no marks of punctuation of English', () => {
  const { address, addIn, noFile, noCertificate } = stringsFor('zh-CN').server;
  const said = [address('URL'), addIn('URL'), noFile('FILE'), noCertificate];
  for (const each of said) expect(each).not.toMatch(/[,:;()]/);
});
