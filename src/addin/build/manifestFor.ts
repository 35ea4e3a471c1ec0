import type { Release } from './release';

/** Where `manifest.xml` says that the add-in is served while it is being developed. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The manifest of a release: address, version and provider are its own. */
export function manifestFor({ baseUrl, version, provider }: Release, manifest: string): string {
  return manifest
    .replaceAll(DEVELOPMENT_URL, baseUrl)
    .replace(/(?<=<Version>)[^<]*/, () => `${version}.0`)
    .replace(/(?<=<ProviderName>)[^<]*/, () => escaped(provider));
}
