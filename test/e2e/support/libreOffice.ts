import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { basename, dirname, join } from 'node:path';
import { findOffice } from '../../support/machine/findOffice';
import { thisSystem } from '../../support/machine/system';

/** One cell as LibreOffice shows it; `fill` with conditional formats, in lower case, '' when there is none. */
export interface OfficeCell {
  readonly text: string;
  readonly fill: string;
}

/** The cells of a workbook's first sheet, as LibreOffice paints them. */
export function asLibreOfficeShows(path: string): OfficeCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'youpin-office-'));
  convertWithLibreOffice(path, 'html', folder);
  const html = readFileSync(join(folder, basename(path).replace(/\.\w+$/, '.html')), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = '', inner = '']) => ({
      text: plain(inner.replace(/<comment>.*?<\/comment>/gs, '')),
      fill: /bgcolor="([^"]*)"/.exec(attributes)?.[1]?.toLowerCase() ?? '',
    })),
  );
}

/** Has LibreOffice write a file anew in another format, such as `xlsx`, beside it or into a folder. */
export function convertWithLibreOffice(path: string, format: string, into = dirname(path)): void {
  const home = mkdtempSync(join(tmpdir(), 'youpin-profile-'));
  const profile = `-env:UserInstallation=${pathToFileURL(home).href}`;
  const convert = ['--headless', '--convert-to', format, '--outdir', into, path];
  execFileSync(findOffice(thisSystem)!, [profile, ...convert], { stdio: 'ignore' });
  rmSync(home, { recursive: true, force: true });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&gt;', '>')
    .trim();
}
