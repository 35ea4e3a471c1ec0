import { readFileSync } from 'node:fs';
import { datesFrom1904, emptyCells, rulebook } from '../../src/addin/functionsAtWork';
import { buildCatalogue, findHeader, layoutOf, type Grid } from '../../src/catalogue';
import { createEvaluator, gapOf } from '../../src/evaluator';
import { ownColumns } from '../../src/excel/marks';
import { SheetHeaders } from '../../src/excel/mapping';
import type { CheckResult } from '../../src/excel/check/types';
import { openSession } from '../../src/excel/session';
import { isCrossRow } from '../../src/excel/watch/crossRowRules';
import { FIELDS } from '../../src/fields';
import { registerFunctions } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import {
  findingsLine,
  gapText,
  midSentence,
  openCertificatesLine,
  resultColumnName,
} from '../../src/report';
import { text, type Lang } from '../../src/strings';
import { boxOf, type Sheet } from '../../src/workbench/host/model';
import { openDocument } from '../../src/workbench/page/open/openDocument';
import { inOwnSheet } from '../support/inOwnSheet';
import { openExcel } from '../support/officeHost';
import { SAMPLE_FIELDS } from '../support/sampleFields';
import { book, TODAY } from './support/runtimes';
import { HELP } from './support/formulas';
import { NO_PARTNERS } from './support/runtimes';

const PAGES = {
  zh: ['README.zh-CN.md', 'docs/excel.zh-CN.md', 'docs/workbench.zh-CN.md'],
  en: ['README.md', 'docs/excel.md', 'docs/workbench.md'],
} as const;
const ROWS = { zh: 200, en: 120 } as const;

/** Far right of the products and of the result columns beside them. */
const FREE = 60;

/** The formulas that a language's pages print, each once. */
function printed(lang: Lang): string[] {
  const pages = PAGES[lang].map((page) => readFileSync(page, 'utf8')).join('\n');
  return [...new Set(pages.match(/=YOUPIN\.[A-Z]+\([^`]*\)(?=`)/g))];
}

const isMistake = (formula: string): boolean => /no such pool|没有这个池/.test(formula);

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The results of formulas in row 2, one under the other where they spill. */
async function results(sheet: Sheet, formulas: readonly string[]): Promise<string[][]> {
  sheet.enter(boxOf(1, FREE, 1, formulas.length), [formulas]);
  for (;;) {
    const rows = sheet.values(boxOf(1, FREE, 205, formulas.length));
    if (!rows[0]!.includes('#BUSY!'))
      return formulas.map((_, column) => rows.map((row) => String(row[column])));
    await pause();
  }
}

/** What a row says of certificates for Germany, were it sold there. */
function certificatesInGermany(grid: Grid, lang: Lang): string {
  const [header, row] = grid;
  const markets = header!.indexOf(FIELDS.markets.name[lang]);
  const moved = [header!, row!.map((cell, column) => (column === markets ? 'DE' : cell))];
  const found = findHeader(moved);
  if (found.kind !== 'found') throw new Error('the sample has a header');
  const catalogue = buildCatalogue(moved, layoutOf(found, { grid: moved }));
  const verdict = createEvaluator(book, { asOf: TODAY, markets: ['DE'] }).evaluate(catalogue);
  return openCertificatesLine({ certificates: verdict.certificates(0) }, lang);
}

/** What the pane says of the first product, by the formula that is to say the same. */
function saidOfFirst({ verdict, data }: CheckResult, lang: Lang): Record<string, string> {
  const content = verdict.poolResult(
    0,
    verdict.pools.findIndex(({ id }) => id === 'content'),
  );
  const pool = midSentence(content.pool.name[lang]);
  const findings = verdict.findings(0).filter(({ rule }) => !isCrossRow(rule));
  return {
    '=YOUPIN.GOVISSUES(A2:AD2)': inOwnSheet(findingsLine({ findings }, lang), data.name),
    '=YOUPIN.POOLGAP(A2:AD2,,"content")':
      content.status === 'in'
        ? text(lang, 'functions.inPool', { pool })
        : inOwnSheet(gapText(gapOf(content), lang), data.name),
    '=YOUPIN.CERTSTATUS(A2:AD2,,"DE")': certificatesInGermany(data.grid, lang),
  };
}

test.each(['zh', 'en'] as const)(
  'every formula that the %s pages print says on the sample what the pane and its columns say',
  async (lang) => {
    const file = `products-${lang}.xlsx`;
    const workbook = await openDocument(file, readFileSync(`assets/samples/${file}`));
    const excel = await openExcel({ workbook, locale: lang === 'zh' ? 'zh-CN' : 'en-US' });
    excel.registerFunctions(functionsMetadata(lang, HELP));
    const headers = new SheetHeaders(ownColumns);
    registerFunctions({
      headers,
      partners: NO_PARTNERS,
      rulebook,
      datesFrom1904,
      emptyCells,
      lang: () => lang,
      today: () => TODAY,
    });
    const sheet = workbook.activeSheet;

    const session = openSession({ today: () => TODAY });
    session.setLang(lang);
    await session.check();
    const { check } = session.state();
    const column = SAMPLE_FIELDS.length;
    const [name, ...marks] = sheet.values(boxOf(0, column, ROWS[lang] + 1, 1)).flat();
    expect(name).toBe(resultColumnName('status', lang));
    // The column has a sign before the same words.
    const words = marks.map((mark) => String(mark).replace(/^[✓✗?] /, ''));

    const formulas = printed(lang);
    expect(formulas.length).toBeGreaterThan(8);
    const answers = await results(sheet, formulas);
    const said = saidOfFirst(check!, lang);
    formulas.forEach((formula, at) => {
      const [first] = answers[at]!;
      if (isMistake(formula)) {
        expect([formula, first]).toEqual([formula, '#N/A']);
        return;
      }
      expect([formula, first]).toEqual([formula, expect.stringMatching(/^[^#]/)]);
      if (formula in said) expect([formula, first]).toEqual([formula, said[formula]]);
      if (!formula.startsWith('=YOUPIN.POOLSTATUS')) return;
      const rows = /:AD2[,)]/.test(formula) ? 1 : ROWS[lang];
      expect(answers[at]!.slice(0, rows)).toEqual(words.slice(0, rows));
    });
    expect(Object.keys(said).filter((formula) => !formulas.includes(formula))).toEqual([]);
    await session.dispose();
    excel.dispose();
  },
  60_000,
);
