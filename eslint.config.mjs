import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import office from 'eslint-plugin-office-addins/lib/rules/index.js';
import tseslint from 'typescript-eslint';

/** Rooms that know neither Office nor the DOM nor Node. */
const PURE = ['strings', 'fields', 'catalogue', 'rulebook', 'evaluator', 'report'];

/** Rooms of the page that runs in Excel, where there is no Node. */
const IN_EXCEL = ['ooxml', 'excel', 'functions', 'commands', 'taskpane', 'addin'];

/** Doors that ask `src/excel` instead of naming Excel themselves. */
const NO_OFFICE = ['files', 'cli', 'commands', 'taskpane'];

/** What reads or writes in messages of limited size, one after the other. */
const SYNC_BY_CHUNK = [
  'src/excel/{exports,marks,notes,reportSheet,share}/**/*.ts',
  'src/excel/read/emptyCells.ts',
];

const NODE_MODULES = { patterns: ['node:*', 'fs', 'path', 'process'] };

/** Which rooms a room may import; docs/architecture.md says why. */
const ROOMS = {
  strings: [],
  fields: [],
  catalogue: ['fields'],
  rulebook: ['fields'],
  evaluator: ['fields', 'catalogue', 'rulebook'],
  report: ['fields', 'catalogue', 'rulebook', 'evaluator', 'strings'],
  ooxml: [],
  files: ['ooxml', 'fields', 'catalogue', 'report', 'strings'],
  excel: [...PURE],
  functions: [...PURE, 'excel'],
  commands: ['report', 'strings', 'excel'],
  taskpane: [...PURE, 'excel'],
  addin: [...PURE, 'excel', 'functions', 'commands', 'taskpane', 'files'],
  cli: [...PURE, 'files'],
  workbench: ['ooxml'],
};

const zones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [`./${room}`, ...allowed.map((other) => `./${other}`)],
  message: `src/${room} may import only: ${allowed.join(', ') || 'nothing'} (docs/architecture.md).`,
}));

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ['**/*.ts', '**/*.tsx'],
  })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Typed arrays are indexed within their length on the hot paths; `!` says so without a cost.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', NODE_MODULES],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'Office',
          'Excel',
          'process',
          'Buffer',
          'require',
          'fetch',
          'localStorage',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The date is an argument ("as of").' },
      ],
    },
  },
  {
    files: IN_EXCEL.map((room) => `src/${room}/**/*.{ts,tsx}`),
    // These run at build time.
    ignores: ['src/functions/metadata/**', 'src/addin/build/**'],
    rules: { 'no-restricted-imports': ['error', NODE_MODULES] },
  },
  {
    // What opens a file is Node's; what reads its bytes runs in a page too.
    files: ['src/files/**/*.ts'],
    ignores: ['src/files/{readSpreadsheet,nodePlatform,heapGuard,encrypted/*}.ts'],
    rules: { 'no-restricted-imports': ['error', NODE_MODULES] },
  },
  {
    files: NO_OFFICE.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension'] },
  },
  {
    // Of Microsoft's rules those that know what they see. no-empty-load, call-sync-before-read and
    // load-object-before-read miss names of properties that are constants, and objects that are loaded
    // by another path than they are read by: all they find here is right as it is.
    files: IN_EXCEL.map((room) => `src/${room}/**/*.{ts,tsx}`),
    plugins: { 'office-addins': { rules: office.default } },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
    },
  },
  { files: SYNC_BY_CHUNK, rules: { 'office-addins/no-context-sync-in-loop': 'off' } },
  { files: ['test/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['*.js', '*.mjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
      },
    },
  },
);
