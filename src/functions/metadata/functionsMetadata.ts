import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree, type IFunction } from 'custom-functions-metadata';
import { STRINGS, text, type Lang, type TextKey } from '../../strings';

/** What Excel is told of the functions; one file for each language. */
export interface FunctionsMetadata {
  /** Rich values and error values reach a function as they are, instead of failing its call. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly IFunction[];
}

/** Where the functions are explained: a page for each language, with the id of a function as its anchor. */
export type HelpPages = Readonly<Record<Lang, string>>;

/**
 * The files that the manifest names: Excel takes the one of its own language, since the metadata's
 * address has an override by locale.
 */
export const METADATA_FILES = {
  en: 'functions.json',
  zh: 'functions.zh-CN.json',
} as const satisfies Record<Lang, string>;

const SOURCE = join(__dirname, '../functions.ts');

type PlainKey = TextKey & `functions.${'about' | 'param'}.${string}`;

const isKey = (key: string): key is PlainKey => Object.hasOwn(STRINGS.en, key);

function described(key: string, lang: Lang): string {
  if (!isKey(key)) throw new Error(`src/strings has no ${key}`);
  return text(lang, key);
}

function localised(declared: IFunction, lang: Lang, help: HelpPages): IFunction {
  return {
    ...declared,
    description: described(`functions.about.${declared.id}`, lang),
    helpUrl: `${help[lang]}#${declared.id}`,
    // Manifests of the unified kind insist on a result.
    result: { type: 'string', ...declared.result },
    parameters: declared.parameters.map((parameter) => ({
      ...parameter,
      description: described(`functions.param.${parameter.name}`, lang),
    })),
  };
}

/**
 * Reads the declarations of `functions.ts` and adds the words of a language. For the build and its
 * tests: it runs in Node.
 *
 * @throws Error where the generator finds fault with a declaration, or a text is missing
 */
export function functionsMetadata(lang: Lang, help: HelpPages): FunctionsMetadata {
  const { functions, extras } = parseTree(readFileSync(SOURCE, 'utf8'), SOURCE);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => localised(declared, lang, help)),
  };
}

/** The texts of the metadata files, by file name. */
export function metadataFiles(help: HelpPages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (['en', 'zh'] as const).map((lang) => [
      METADATA_FILES[lang],
      `${JSON.stringify(functionsMetadata(lang, help), null, 2)}\n`,
    ]),
  );
}
