/** Microsoft's worldwide address, the one in the page's source. */
const GLOBAL = 'https://appsforoffice.microsoft.com';
/** Its documented successor, to which the old address may redirect. */
const NEXT = 'https://officeapis.public.onecdn.static.microsoft';
/** Of Microsoft 365 operated by 21Vianet. */
const CHINA = 'https://appsforoffice.cdn.partner.office365.cn';

const SCRIPT = '/lib/1/hosted/office.js';

/** Sources of the client of Office, with the script hosts that the page's policy then allows. */
const SOURCES = {
  global: { script: `${GLOBAL}${SCRIPT}`, hosts: [GLOBAL, NEXT] },
  '21vianet': { script: `${CHINA}/appsforoffice${SCRIPT}`, hosts: [CHINA] },
  /** A copy beside the page, for a network without Microsoft's addresses; the store takes no such add-in. */
  own: { script: 'office/office.js', hosts: [] },
} as const;

export type OfficeSource = keyof typeof SOURCES;

export const OFFICE_SOURCES = Object.keys(SOURCES) as OfficeSource[];

/** The host that Office.js comes from; undefined for a copy beside the page. */
export const officeHost = (source: OfficeSource): string | undefined =>
  source === 'own' ? undefined : new URL(SOURCES[source].script).host;

/** The folder of a copy, below the base URL. */
export const OWN_FOLDER = 'office';

/**
 * The page with Office.js from one of its sources: script and policy change together.
 *
 * @throws Error where the page lacks the script or the policy to replace
 */
export function pageFor(source: OfficeSource, html: string): string {
  const { script, hosts } = SOURCES[source];
  const written = SOURCES.global;
  const policy = ["script-src 'self'", ...written.hosts].join(' ');
  for (const part of [`src="${written.script}"`, policy])
    if (html.split(part).length !== 2) throw new Error(`The page lacks one ${part}.`);
  return html
    .replace(`src="${written.script}"`, `src="${script}"`)
    .replace(policy, ["script-src 'self'", ...hosts].join(' '));
}
