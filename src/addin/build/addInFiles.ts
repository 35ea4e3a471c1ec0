import { readFileSync } from 'node:fs';
import { metadataFiles } from '../../functions/metadata/functionsMetadata';
import { LANGUAGES, type Lang } from '../../strings';
import { helpPage } from './helpPage';
import { manifestFor } from './manifestFor';
import { PAGES, pageFile, pageUrl, type PageId } from './pages';
import { plainPage } from './plainPages';
import type { Release } from './release';
import { rulesPage } from './rulesPage';
import { shortcuts, SHORTCUTS_FILE } from './shortcuts';
import { unifiedManifest } from './unifiedManifest';

function page(id: PageId, lang: Lang, release: Release): string {
  if (id === 'help') return helpPage(lang, release);
  return id === 'rules' ? rulesPage(lang, release) : plainPage(id, lang, release);
}

/** The pages of a release, by file name. */
const pages = (release: Release): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.flatMap((lang) => PAGES.map((id) => [pageFile(id, lang), page(id, lang, release)])),
  );

/**
 * Texts that the build puts beside the page, by file name: both manifests, metadata of the functions,
 * keyboard shortcuts, pages for people.
 */
export function addInFiles(release: Release): Readonly<Record<string, string>> {
  const help = { en: pageUrl(release, 'help', 'en'), zh: pageUrl(release, 'help', 'zh') };
  const manifest = manifestFor(release, readFileSync('manifest.xml', 'utf8'));
  return {
    'manifest.xml': manifest,
    ...unifiedManifest(manifest, release),
    ...pages(release),
    [SHORTCUTS_FILE]: shortcuts(),
    ...metadataFiles(help),
  };
}
