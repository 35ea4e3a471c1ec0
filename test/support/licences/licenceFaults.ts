/** Packages as `package-lock.json` lists them, by their folders; the project itself is ''. */
export type LockedPackages = Readonly<
  Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
>;

/** Licences that ask for no more than their text to be kept. */
const WELCOME = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
]);

/** Packages of other licences: what they say of themselves, and why they may be there. Only tools are, never what is shipped. */
export const NAMED: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@microsoft/office-js': {
    licence: 'LICENSE',
    why: 'Microsoft’s terms for Office.js, which every add-in loads from Microsoft; here the tests run it',
  },
  '@univerjs/telemetry': {
    licence: 'none',
    why: 'Apache-2.0 by its LICENSE file and the heads of its sources; package.json forgets to say so',
  },
  'axe-core': {
    licence: 'MPL-2.0',
    why: 'a tool of the tests, used unchanged',
  },
  'caniuse-lite': {
    licence: 'CC-BY-4.0',
    why: 'data about browsers that tools of the build read',
  },
};

/**
 * What is wrong with the licences of packages, a sentence each.
 *
 * @param named Packages that may be there in spite of their licence, as long as they are not shipped
 */
export function licenceFaults(packages: LockedPackages, named = NAMED): string[] {
  const faults: string[] = [];
  const names = new Set<string>();
  for (const [folder, { version, license = 'none', dev = false }] of Object.entries(packages)) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (folder === '' || isWelcome(license)) continue;
    names.add(name);
    if (dev && named[name]?.licence === license) continue;
    faults.push(
      `${name} ${version} has the licence “${license}”, which is not among those that may be used${dev ? '' : ' in what is shipped'}.`,
    );
  }
  for (const name of Object.keys(named))
    if (!names.has(name))
      faults.push(`${name} is named in spite of its licence, and needs no naming.`);
  return faults;
}

/** Whether an SPDX expression lets us use a package on welcome terms; brackets are read only around all of it. */
function isWelcome(licence: string): boolean {
  const expression = licence.replace(/^\(([^()]*)\)$/, '$1');
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => WELCOME.has(one)));
}
