import { version } from '../../../package.json';
import { OFFICE_SOURCES, type OfficeSource } from './officeScript';

/** Identity of a published build: the same in the manifests and on the pages. */
export interface Release {
  /** Where the add-in will be served from: https, no slash at the end. */
  readonly baseUrl: string;
  /** Three numbers, from 1.0.0. */
  readonly version: string;
  /** Who publishes it. The store takes the publisher's name as Partner Center has it, never the product's. */
  readonly provider: string;
  /** Where users ask: an address of `https:` or `mailto:`. */
  readonly contact?: string;
  /** Where the page loads Office.js from. */
  readonly office: OfficeSource;
}

/** Variables of the environment that a build reads, of those that are named. */
type Settings = Readonly<
  Partial<Record<'YOUPIN_PROVIDER' | 'YOUPIN_SUPPORT' | 'YOUPIN_OFFICE_JS', string>>
>;

const PRODUCT = 'Youpin Pre-check';

/** Names the provider of `manifest.xml` as it is in the source: for this machine alone. */
export const DEVELOPMENT_PROVIDER = 'Development build';

/** Longest name of a provider, in characters, that the unified manifest takes. */
const LONGEST_PROVIDER = 32;

/** The release for an address, or a sentence on what can't be published. */
export function releaseFor(baseUrl: string, settings: Settings = {}): Release | string {
  const isForThisMachine = /^https:\/\/localhost\b/.test(baseUrl);
  const provider =
    (settings.YOUPIN_PROVIDER ?? '').trim() || (isForThisMachine ? DEVELOPMENT_PROVIDER : '');
  if (provider === '')
    return "Set YOUPIN_PROVIDER to the publisher's name, as users and the store are to see it. It has no default.";
  if (provider.length > LONGEST_PROVIDER || provider === PRODUCT)
    return `YOUPIN_PROVIDER is “${provider}”; it must be the publisher's name, not the product's, and at most ${LONGEST_PROVIDER} characters.`;
  const source = settings.YOUPIN_OFFICE_JS ?? 'global';
  const office = OFFICE_SOURCES.find((known) => known === source);
  if (office === undefined)
    return `YOUPIN_OFFICE_JS is “${source}”; known: ${OFFICE_SOURCES.join(', ')}.`;
  const contact = (settings.YOUPIN_SUPPORT ?? '').trim();
  if (contact === '') return { baseUrl, version, provider, office };
  if (!/^(?:https:\/\/[^\s/]+\S*|mailto:\S+@\S+)$/.test(contact))
    return `YOUPIN_SUPPORT is “${contact}”; it must begin with https:// or mailto:.`;
  return { baseUrl, version, provider, office, contact };
}
