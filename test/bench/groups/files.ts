import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { XLSX_MAX_ROWS_PER_SHEET, streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { run } from '../../../src/cli/run';
import type { OutStream } from '../../../src/cli/io';
import { readSpreadsheet } from '../../../src/files';
import { LIMITS } from '../../../src/files/limits';
import { Package, readWorkbook } from '../../../src/ooxml';
import { FIELD_KEYS } from '../../../src/fields';
import { wireSheet } from '../support/sheets';
import { settle, timedAsync } from '../support/timing';
import { FILE_COLUMNS, type Sizes } from './sizes';

/** In each process; the first compiles the code. */
const RUNS = 2;

/** What one reader of one file takes, in a process of its own. */
export interface FileLoad {
  readonly rows: number;
  /** Milliseconds: the fastest run. */
  readonly time: number;
  /** Most bytes that the process ever had. */
  readonly peak: number;
}

interface Files {
  readonly folder: string;
  readonly xlsx: string;
  readonly csv: string;
}

function filesOf(rows: number): Files {
  const folder = join(tmpdir(), `youpin-bench-${rows}`);
  return { folder, xlsx: join(folder, 'sheet.xlsx'), csv: join(folder, 'sheet.csv') };
}

/** Writes the files that all readers read. */
export async function makeFiles({ rows }: Sizes): Promise<object> {
  const { folder, xlsx, csv } = filesOf(rows);
  mkdirSync(folder, { recursive: true });
  const grid = wireSheet(rows, FIELD_KEYS.slice(0, FILE_COLUMNS)).map((row) => [...row]);
  if (grid.length > XLSX_MAX_ROWS_PER_SHEET) throw new Error('more rows than a sheet has');
  writeFileSync(xlsx, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: grid }] }));
  writeFileSync(csv, Papa.unparse(grid));
  return {};
}

/** Takes the files away. */
export function dropFiles({ rows }: Sizes): object {
  rmSync(filesOf(rows).folder, { recursive: true, force: true });
  return {};
}

async function readOurs(path: string): Promise<number> {
  const result = await readSpreadsheet(path);
  if (!result.ok) throw new Error(result.error.code);
  return result.grid.length - 1;
}

async function inflate(path: string): Promise<number> {
  const file = new Package(readFileSync(path), LIMITS);
  const { sheets, relations } = await readWorkbook(file);
  const texts = relations.find(({ type }) => type === 'sharedStrings');
  const parts = [...sheets.map(({ part }) => part), ...(texts ? [texts.target] : [])];
  let bytes = 0;
  for (const part of parts) {
    for await (const piece of file.pieces(file.need(part))) bytes += piece.length;
  }
  return bytes;
}

/** hucre's rows as a grid, as any caller wants them. */
async function readHucre(path: string): Promise<number> {
  const rows: unknown[] = [];
  for await (const { values } of streamXlsxRows(readFileSync(path))) rows.push(values);
  return rows.length - 1;
}

function readSheetJs(path: string): Promise<number> {
  const book = read(readFileSync(path), { dense: true });
  return Promise.resolve((book.Sheets[book.SheetNames[0]!]!['!data'] ?? []).length - 1);
}

async function readExcelFile(path: string): Promise<number> {
  return (await readSheet(path)).length - 1;
}

function readPapa(path: string): Promise<number> {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8'));
  return Promise.resolve(data.length - 1);
}

const SINK: OutStream = {
  write: (_, done) => {
    done();
    return true;
  },
};

/** `youpin check` from the file to its summary. */
async function check(path: string, ...options: readonly string[]): Promise<number> {
  const [today, env, cwd] = [() => '2026-11-20', { LANG: 'en' }, process.cwd()];
  const io = { stdout: SINK, stderr: SINK, env, cwd, today, now: () => performance.now() };
  const code = await run(['check', path, ...options], io);
  if (code === 2) throw new Error('youpin check could not run');
  return code;
}

type Reader = (files: Files) => Promise<number>;

/** Readers by the name of their group. */
const READERS: Readonly<Record<string, Reader>> = {
  'xlsx-inflate': ({ xlsx }) => inflate(xlsx),
  'xlsx-ours': ({ xlsx }) => readOurs(xlsx),
  'xlsx-hucre': ({ xlsx }) => readHucre(xlsx),
  'xlsx-sheetjs': ({ xlsx }) => readSheetJs(xlsx),
  'xlsx-readExcelFile': ({ xlsx }) => readExcelFile(xlsx),
  'csv-ours': ({ csv }) => readOurs(csv),
  'csv-papa': ({ csv }) => readPapa(csv),
  check: ({ xlsx }) => check(xlsx),
  'check-json': ({ xlsx, folder }) => check(xlsx, '--json', join(folder, 'out.json')),
  'check-csv': ({ xlsx, folder }) => check(xlsx, '--csv', join(folder, 'out.csv')),
};

/** F. One reader on its file, some runs; the groups by their names. */
export const FILE_GROUPS: Readonly<Record<string, (sizes: Sizes) => Promise<FileLoad>>> =
  Object.fromEntries(
    Object.entries(READERS).map(([name, reader]) => [
      name,
      async ({ rows }: Sizes): Promise<FileLoad> => {
        const files = filesOf(rows);
        if (!existsSync(files.xlsx)) throw new Error('the files have to be made first');
        const counts = new Set<number>();
        const times: number[] = [];
        for (let round = 0; round < RUNS; round++) {
          settle();
          times.push(await timedAsync(async () => counts.add(await reader(files))));
        }
        const isReader = /^(xlsx|csv)-(?!inflate)/.test(name);
        if (isReader && !counts.has(rows)) throw new Error(`${name} left rows out`);
        const peak = process.resourceUsage().maxRSS * 1024;
        return { rows, time: Math.min(...times), peak };
      },
    ]),
  );
