import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** One cell as LibreOffice shows it; `fill` with conditional formats, in lower case, '' when there is none. */
export interface OfficeCell {
  readonly text: string;
  readonly fill: string;
}

/** The cells of a workbook's first sheet, as LibreOffice paints them. */
export function asLibreOfficeShows(path: string): OfficeCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'youpin-office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ['--headless', '--convert-to', 'html', '--outdir', folder, path];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  const html = readFileSync(join(folder, basename(path).replace(/\.\w+$/, '.html')), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = '', inner = '']) => ({
      text: plain(inner.replace(/<comment>.*?<\/comment>/gs, '')),
      fill: /bgcolor="([^"]*)"/.exec(attributes)?.[1]?.toLowerCase() ?? '',
    })),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&gt;', '>')
    .trim();
}
