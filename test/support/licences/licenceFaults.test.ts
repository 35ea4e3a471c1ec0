import { licenceFaults } from './licenceFaults';

const NAMED = { tool: { licence: 'MPL-2.0', why: 'a tool' } };
const TOOL = { 'node_modules/tool': { version: '1.0.0', license: 'MPL-2.0', dev: true } };

const faults = (license: string | undefined, dev = true): string[] =>
  licenceFaults(
    {
      '': { license: 'GPL-3.0' },
      ...TOOL,
      'node_modules/a/node_modules/@x/b': { version: '2.1.0', dev, ...(license && { license }) },
    },
    NAMED,
  );

test.each(['MIT', 'Apache-2.0 AND MIT', '(MIT OR CC0-1.0)', 'GPL-2.0 OR BSD-3-Clause'])(
  '%s is welcome',
  (licence) => {
    expect(faults(licence)).toEqual([]);
  },
);

test.each([
  'GPL-3.0',
  'MIT AND LGPL-3.0',
  'GPL-2.0 AND (MIT OR ISC)',
  'SEE LICENSE IN x',
  'MPL-2.0',
])('%s is not, and a sentence names package, version and licence', (licence) => {
  expect(faults(licence)).toEqual([
    `@x/b 2.1.0 has the licence “${licence}”, which is not among those that may be used.`,
  ]);
});

test('no licence at all is none that may be used', () => {
  expect(faults(undefined)).toEqual([
    '@x/b 2.1.0 has the licence “none”, which is not among those that may be used.',
  ]);
});

test('a package that is named has the licence that was named, and is not shipped', () => {
  const shipped = { ...TOOL['node_modules/tool'], dev: false };
  expect(licenceFaults({ 'node_modules/tool': shipped }, NAMED)).toEqual([
    'tool 1.0.0 has the licence “MPL-2.0”, which is not among those that may be used in what is shipped.',
  ]);
  const changed = { ...TOOL['node_modules/tool'], license: 'GPL-3.0' };
  expect(licenceFaults({ 'node_modules/tool': changed }, NAMED)).toHaveLength(1);
});

test('a package that needs no naming is not named', () => {
  expect(licenceFaults({}, NAMED)).toEqual([
    'tool is named in spite of its licence, and needs no naming.',
  ]);
});
