import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata, metadataFiles } from '../../src/functions/metadata/functionsMetadata';
import { readDeclarations } from '../../src/functions/metadata/readDeclarations';
import { FUNCTIONS } from '../../src/functions/functionTable';
import { kindArgument } from '../../src/functions/arguments/kindArgument';
import { marketArgument } from '../../src/functions/arguments/marketArgument';
import { loadDefault } from '../../src/rulebook';
import { LANGUAGES } from '../../src/strings';

const HELP = { en: 'https://x.example/help.html', zh: 'https://x.example/help.zh-CN.html' };
const SOURCE = readFileSync(join(__dirname, '../../src/functions/functions.ts'), 'utf8');

/** Ids and parameters never change once sheets use them; a new function is added at the end. */
const PUBLISHED = {
  POOLSTATUS: ['rows', 'headers?', 'asOf?'],
  GOVISSUES: ['rows', 'headers?'],
  POOLGAP: ['rows', 'headers?', 'pool?'],
  CERTSTATUS: ['rows', 'headers?', 'market?'],
  CERTNEEDED: ['category', 'market'],
  GROWTHBAND: ['score'],
  STARLEVEL: ['scores', 'asOf?', 'kind?'],
  RULE: ['code'],
};

test('the published functions, no more and no less', () => {
  const declared = readDeclarations(SOURCE).map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional === true ? `${name}?` : name)),
  ]);
  expect(Object.fromEntries(declared)).toEqual(PUBLISHED);
});

test.each(['README.md', 'README.zh-CN.md'])('%s shows each function', (page) => {
  const text = readFileSync(join(__dirname, '../..', page), 'utf8');
  for (const id of Object.keys(PUBLISHED)) expect(text).toContain(`YOUPIN.${id}(`);
});

test('every function is associated under its id, and nothing else is', () => {
  const { functions } = functionsMetadata('en', HELP);
  expect(Object.keys(FUNCTIONS).sort()).toEqual(functions.map(({ id }) => id).sort());
  for (const { id, parameters } of functions) {
    const code = FUNCTIONS[id as keyof typeof FUNCTIONS];
    // Excel hands over the arguments in their order, and where addresses are asked for, those last.
    const extra = /^(rows|scores)$/.test(PUBLISHED[id as keyof typeof PUBLISHED][0]!) ? 1 : 0;
    expect(code).toHaveLength(parameters.length + extra);
  }
});

test.each(LANGUAGES)('%s: names, texts, help and results are as Excel wants them', (lang) => {
  for (const one of functionsMetadata(lang, HELP).functions) {
    expect(one.id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(one.name).toBe(one.id);
    expect(one.helpUrl).toBe(`${HELP[lang]}#${one.id}`);
    expect(one.result.type).toBe('string');
    const isMatrix = one.parameters[0]?.dimensionality === 'matrix';
    expect(one.result.dimensionality).toBe(isMatrix ? 'matrix' : undefined);
    const texts = [
      one.description,
      ...one.parameters.flatMap(({ name, description }) => [name, description]),
    ];
    for (const text of texts) {
      expect(text).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /[a-z]/);
      expect(text.length).toBeLessThanOrEqual(255);
    }
  }
});

test.each(LANGUAGES)('%s: Excel lists markets, pools and kinds, by what formulas know', (lang) => {
  const { enums, functions } = functionsMetadata(lang, HELP);
  const listed = functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ type, customEnumId }) =>
      customEnumId === undefined ? [] : [[type, customEnumId]],
    ),
  );
  expect(listed).toEqual([
    ['string', 'POOLS'],
    ['string', 'MARKETS'],
    ['string', 'MARKETS'],
    ['string', 'KINDS'],
  ]);
  const [markets, pools, kinds] = enums;
  const book = loadDefault();
  for (const { stringValue, name } of markets!.values)
    for (const typed of [stringValue, name]) expect(marketArgument(typed, lang)).toBe(stringValue);
  for (const { stringValue } of pools!.values)
    expect(book.pools.some(({ id }) => id === stringValue)).toBe(true);
  for (const { stringValue } of kinds!.values)
    expect(kindArgument(stringValue, lang)).toBe(stringValue);
  for (const { values } of enums)
    for (const { name } of values)
      expect(name).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /[a-z]/i);
});

test('functions over ranges ask where their arguments are, and can be taken back', () => {
  const { functions } = functionsMetadata('en', HELP);
  const overRanges = functions.filter(
    ({ parameters }) => parameters[0]?.dimensionality === 'matrix',
  );
  expect(overRanges).toHaveLength(5);
  for (const { options } of overRanges) {
    expect(options).toEqual({ cancelable: true, requiresParameterAddresses: true });
  }
});

test('the languages differ in words alone', () => {
  const bare = LANGUAGES.map((lang) =>
    functionsMetadata(lang, HELP).functions.map(({ id, name, options, result, parameters }) => ({
      id,
      name,
      options,
      result,
      parameters: parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
    })),
  );
  expect(bare[0]).toEqual(bare[1]);
});

test('the files are those that the manifest names', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  for (const [file, content] of Object.entries(metadataFiles(HELP))) {
    expect(manifest).toContain(`/${file}"`);
    const read = JSON.parse(content) as Record<string, unknown>;
    expect(read).toMatchObject({ allowCustomDataForDataTypeAny: true });
    expect(read).not.toHaveProperty('allowErrorForDataTypeAny');
  }
});

test('functions.ts is declarations of one statement over the modules beside it', () => {
  const bodies = [...SOURCE.matchAll(/\): Promise<[^{]+> \{\n([^}]*)\n\}/g)].map(
    ([, body]) => body,
  );
  expect(bodies).toHaveLength(Object.keys(PUBLISHED).length);
  for (const body of bodies) expect(body!.trim()).toMatch(/^return [^;]*;$/);
});

describe('what a declaration can’t say', () => {
  const declare = (tags: string, signature: string): string =>
    `/**\n * A text.\n * @customfunction ADD\n${tags} */\nexport function ${signature} {}`;

  test.each<[string, string, string]>([
    ['another id', declare('', 'PLUS(): Promise<string>'), 'PLUS: its id is “ADD”'],
    ['an unknown result', declare('', 'ADD(): number'), 'ADD: number is none of Promise<string>'],
    ['no result', declare('', 'ADD()'), 'ADD: no type is none of'],
    [
      'an unknown type',
      declare(' * @param one One.\n', 'ADD(one: number): Promise<string>'),
      'ADD: number is none of unknown, unknown[][]',
    ],
    ['no tag', declare('', 'ADD(one: unknown): Promise<string>'), 'ADD: one has no @param'],
    [
      'addresses for nobody',
      declare(' * @requiresParameterAddresses\n', 'ADD(): Promise<string>'),
      'go together',
    ],
  ])('%s', (_, source, said) => {
    expect(() => readDeclarations(source)).toThrow(said);
  });
});
