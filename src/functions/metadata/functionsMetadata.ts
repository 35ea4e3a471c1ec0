import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, STRINGS, text, type Lang, type TextKey } from '../../strings';
import { customEnums, type CustomEnum } from './customEnums';
import { readDeclarations, type FunctionDeclaration } from './readDeclarations';

/** A function as Excel shows it. */
interface FunctionEntry extends FunctionDeclaration {
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly (FunctionDeclaration['parameters'][number] & {
    readonly description: string;
  })[];
}

/** The metadata of the functions for Excel; one file for each language. */
export interface FunctionsMetadata {
  /** Rich values and error values reach a function as they are, instead of failing its call. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Lists of values that Excel completes arguments by; older ones ignore them. */
  readonly enums: readonly CustomEnum[];
  readonly functions: readonly FunctionEntry[];
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

type PlainKey = TextKey & `functions.${'about' | 'name' | 'param'}.${string}`;

const isKey = (key: string): key is PlainKey => Object.hasOwn(STRINGS, key);

function described(key: string, lang: Lang): string {
  if (!isKey(key)) throw new Error(`src/strings has no ${key}`);
  return text(lang, key);
}

function localised(declared: FunctionDeclaration, lang: Lang, help: HelpPages): FunctionEntry {
  return {
    ...declared,
    description: described(`functions.about.${declared.id}`, lang),
    helpUrl: `${help[lang]}#${declared.id}`,
    parameters: declared.parameters.map((parameter) => ({
      ...parameter,
      name: described(`functions.name.${parameter.name}`, lang),
      description: described(`functions.param.${parameter.name}`, lang),
    })),
  };
}

/**
 * Reads the declarations of `functions.ts` and adds the words of a language. For the build and its
 * tests: it runs in Node.
 *
 * @throws Error where a declaration is not understood, or a text is missing
 */
export function functionsMetadata(lang: Lang, help: HelpPages): FunctionsMetadata {
  const functions = readDeclarations(readFileSync(SOURCE, 'utf8'));
  return {
    allowCustomDataForDataTypeAny: true,
    enums: customEnums(lang),
    functions: functions.map((declared) => localised(declared, lang, help)),
  };
}

/** The texts of the metadata files, by file name. */
export function metadataFiles(help: HelpPages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((lang) => [
      METADATA_FILES[lang],
      `${JSON.stringify(functionsMetadata(lang, help), null, 2)}\n`,
    ]),
  );
}
