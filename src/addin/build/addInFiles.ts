import { readFileSync } from 'node:fs';
import { metadataFiles } from '../../functions/metadata/functionsMetadata';
import { RULE_FILES } from '../../report';
import { HELP_FILES, helpPage } from './helpPage';
import { rulesPage } from './rulesPage';
import { shortcuts, SHORTCUTS_FILE } from './shortcuts';
import { manifestFor } from './manifestFor';

/**
 * The texts that the build puts beside the page, by file name: the manifest, what Excel is told of
 * the functions and keys, and the help.
 *
 * @param baseUrl where the add-in will be served from: https, no slash at the end
 */
export function addInFiles(baseUrl: string): Readonly<Record<string, string>> {
  const help = {
    en: `${baseUrl}/${HELP_FILES.en}`,
    zh: `${baseUrl}/${HELP_FILES.zh}`,
  };
  return {
    'manifest.xml': manifestFor(baseUrl, readFileSync('manifest.xml', 'utf8')),
    [HELP_FILES.en]: helpPage('en'),
    [HELP_FILES.zh]: helpPage('zh'),
    [RULE_FILES.en]: rulesPage('en'),
    [RULE_FILES.zh]: rulesPage('zh'),
    [SHORTCUTS_FILE]: shortcuts(),
    ...metadataFiles(help),
  };
}
