import {
  registerFunctions,
  type FunctionsControl,
  type HeaderSource,
} from '../../../src/functions';
import { functionsMetadata } from '../../../src/functions/metadata/functionsMetadata';
import { SheetHeaders } from '../../../src/excel/mapping';
import { EmptyCells } from '../../../src/excel/read/emptyCells';
import type { Lang } from '../../../src/strings';
import type { StartedOffice } from '../../../src/workbench/host/node';
import { book, NO_PARTNERS, TODAY } from './runtimes';

export const HELP = { en: 'https://x.example/help.html', zh: 'https://x.example/help.zh-CN.html' };

/** The functions as Excel has installed them, over the workbook's own headers; `alike`: more, declared as the first. */
export function installFunctions(
  office: Pick<StartedOffice, 'registerFunctions'>,
  lang: Lang = 'zh',
  headers: HeaderSource = new SheetHeaders(),
  alike: readonly string[] = [],
  partners = NO_PARTNERS,
): FunctionsControl {
  const metadata = functionsMetadata(lang, HELP);
  const more = alike.map((id) => ({ ...metadata.functions[0]!, id, name: id }));
  office.registerFunctions({ ...metadata, functions: [...metadata.functions, ...more] });
  return registerFunctions({
    headers,
    partners,
    emptyCells: new EmptyCells(),
    rulebook: () => Promise.resolve(book),
    datesFrom1904: () => Promise.resolve(false),
    lang: () => lang,
    today: () => TODAY,
  });
}
