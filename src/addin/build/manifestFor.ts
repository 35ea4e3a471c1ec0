/** Where `manifest.xml` says that the add-in is served while it is being developed. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** The manifest for an add-in that is served from `baseUrl` (https, no slash at the end). */
export function manifestFor(baseUrl: string, manifest: string): string {
  return manifest.replaceAll(DEVELOPMENT_URL, baseUrl);
}
