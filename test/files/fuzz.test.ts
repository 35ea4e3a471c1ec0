import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { PackageError } from '../../src/ooxml';
import { SHEET_NAMES, SheetScanner } from '../../src/ooxml/cells/SheetScanner';
import { XmlReader } from '../../src/ooxml/xml/XmlReader';
import { FileFailure } from '../../src/files/fileFailure';
import { NODE } from '../../src/files/nodePlatform';
import { openBytes } from '../../src/files/openBytes';
import { CsvReader } from '../../src/files/text/CsvReader';
import { xlsxOf } from './support/xlsxParts';

/** How long each property is tried; `npm run fuzz` says so, the suite tries some runs of each. */
const MINUTES = Number(process.env['YOUPIN_FUZZ_MINUTES'] ?? 0);
const RUNS = 20_000;
jest.setTimeout(24 * 3600 * 1000);

/**
 * Tries a property on its corpus first, and in a fuzz run again and again with other seeds until its time is over.
 * What breaks it then goes into the corpus, so that it is tried ever after.
 */
async function tried<T>(
  name: string,
  numRuns: number,
  property: fc.IRawProperty<T>,
): Promise<void> {
  const path = join(__dirname, `corpus/${name}.json`);
  const corpus = JSON.parse(readFileSync(path, 'utf8')) as T[];
  const attempt = async (more: Pick<fc.Parameters<T>, 'examples' | 'seed'>): Promise<void> => {
    const outcome = await fc.check(property, { numRuns, ...more });
    if (!outcome.failed) return;
    const cases = [...corpus, outcome.counterexample].map((each) => JSON.stringify(each));
    if (MINUTES > 0) writeFileSync(path, `[\n${cases.join(',\n')}\n]\n`);
    throw new Error(fc.defaultReportMessage(outcome), { cause: outcome.errorInstance });
  };
  const until = Date.now() + MINUTES * 60_000;
  await attempt({ examples: corpus });
  for (let seed = until; Date.now() < until; seed++) await attempt({ seed });
}

const PARTS = [
  ...[
    '<worksheet>',
    '</worksheet>',
    '<sheetData>',
    '</sheetData>',
    '<row>',
    '<row r="2">',
    '</row>',
  ],
  ...[
    '<c>',
    '<c r="B2" t="s">',
    '<c t="str">',
    '<c t="b" s="9"/>',
    '</c>',
    '<v>',
    '</v>',
    '<f>',
    '</f>',
  ],
  ...[
    '<is><t>',
    '</t></is>',
    '<rPh>',
    '</rPh>',
    '0',
    '1e9',
    '-1',
    '&amp;',
    '&#0;',
    '<!--',
    '-->',
    '中',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<mergeCell ref="A1:B2"/>',
    '<col min="1" max="9"/>',
    '"',
    '>',
    ' ',
  ],
];

test('a sheet of any tags tells cells within Excel’s bounds, or is refused', () =>
  tried(
    'tags',
    RUNS,
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
      const scanner = new SheetScanner(['shared'], {
        cell: ({ row, column, type, number }) => {
          expect(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384).toBe(true);
          if (type === 'number') expect(number).not.toBeNaN();
        },
      });
      const reader = new XmlReader(SHEET_NAMES, scanner);
      try {
        reader.write(Buffer.from(`<worksheet><sheetData>${parts.join('')}`));
        reader.end();
      } catch (error) {
        expect(error).toBeInstanceOf(PackageError);
      }
    }),
  ));

test('a workbook with bytes changed anywhere is read or refused', async () => {
  const sheet = '<sheetData><row><c t="s"><v>0</v></c><c><v>1.5</v></c></row></sheetData>';
  const whole = xlsxOf({ sheet, sharedStrings: '<si><t>a</t></si>' });
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await tried(
    'bytes',
    RUNS / 20,
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      try {
        const book = await openBytes(bytes, 'x', NODE);
        for (const index of book.sheets.keys()) await book.read(index, () => undefined);
      } catch (error) {
        const isOurs = error instanceof PackageError || error instanceof FileFailure;
        // A place outside of the file; the door says that it is damaged.
        if (!isOurs) expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

const TEXT_PARTS = [
  '"',
  '""',
  '",',
  ',"',
  ',',
  '；',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  'a',
  '名',
  '🎧',
];

test('delimited text of any pieces is read as Papa Parse reads it', () =>
  tried(
    'text',
    RUNS / 10,
    fc.property(
      fc.array(fc.constantFrom(...TEXT_PARTS), { maxLength: 30 }),
      fc.constantFrom(',', '\t', '；'),
      (parts, delimiter) => {
        const text = parts.join('');
        const lines = text.replace(/\r\n?/g, '\n');
        const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });
        const bytes = Buffer.from(text);
        const reader = new CsvReader(bytes, delimiter, 0, NODE.textsOf(bytes));
        const rows: string[][] = [];
        const row: string[] = [];
        for (let width = reader.next(row); width > 0; width = reader.next(row)) {
          rows.push(row.slice(0, width));
        }
        // Behind the last line end, Papa Parse has a row more.
        if (lines.endsWith('\n')) rows.push(['']);
        fc.pre(!reader.isQuoteOpen && errors.every(({ code }) => code !== 'MissingQuotes'));
        expect(rows).toEqual(data);
      },
    ),
  ));
