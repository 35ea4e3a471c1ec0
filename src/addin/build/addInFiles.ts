import { readFileSync } from 'node:fs';
import { metadataFiles } from '../../functions/metadata/functionsMetadata';
import { HELP_FILES, helpPage } from './helpPage';
import { shortcuts, SHORTCUTS_FILE } from './shortcuts';
import { manifestFor } from './manifestFor';
import type { Release } from './release';

/**
 * The texts that the build puts beside the page, by file name: the manifest, what Excel is told of
 * the functions and keys, and the help.
 */
export function addInFiles(release: Release): Readonly<Record<string, string>> {
  const { baseUrl } = release;
  const help = {
    en: `${baseUrl}/${HELP_FILES.en}`,
    zh: `${baseUrl}/${HELP_FILES.zh}`,
  };
  return {
    'manifest.xml': manifestFor(release, readFileSync('manifest.xml', 'utf8')),
    [HELP_FILES.en]: helpPage('en'),
    [HELP_FILES.zh]: helpPage('zh'),
    [SHORTCUTS_FILE]: shortcuts(),
    ...metadataFiles(help),
  };
}
