import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import office from 'eslint-plugin-office-addins/lib/rules/index.js';
import tseslint from 'typescript-eslint';

/*
 * What oxlint does not know: the borders of rooms, and Microsoft's rules for add-ins. All other rules are in
 * .oxlintrc.json, those that ask for types too: in a fifth of the time that they take here.
 */

/** Rooms that know neither Office nor the DOM nor Node. */
const PURE = ['strings', 'fields', 'catalogue', 'rulebook', 'evaluator', 'report'];

/** Rooms of the page that runs in Excel. */
const IN_EXCEL = ['ooxml', 'excel', 'functions', 'commands', 'taskpane', 'addin'];

/** What reads or writes in messages of limited size, one after the other. */
const SYNC_BY_CHUNK = [
  'src/excel/{exports,marks,notes,reportSheet,share}/**/*.ts',
  'src/excel/read/emptyCells.ts',
];

/** Which rooms a room may import besides `base`, which imports none; docs/architecture.md says why. */
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
  commands: [],
  taskpane: [...PURE, 'excel'],
  addin: [...PURE, 'excel', 'functions', 'commands', 'taskpane', 'files'],
  cli: [...PURE, 'files'],
  workbench: ['ooxml'],
};

/** Floors of a room, the lowest first: a folder may import those before it, and what lies in the room's root. */
const FLOORS = {
  evaluator: [
    'certificates',
    'text',
    'acrossRows',
    'frame',
    'measures',
    'program',
    'evidence',
    'verdict',
    'createEvaluator.ts',
  ],
  functions: [
    'cells',
    'runtime',
    'arguments',
    'rows',
    'answers',
    'adapter.ts',
    'functions.ts',
    'functionTable.ts',
    'register.ts',
  ],
  excel: [
    'capabilities',
    'gateway',
    'store',
    'views',
    'rules',
    'ledger',
    'read',
    'mapping',
    'partners',
    'check',
    'history',
    'marks',
    'notes',
    'filters',
    'exports',
    'reportSheet',
    'share',
    'remove',
    'watch',
    'sample',
    'session',
  ],
  taskpane: [
    'theme',
    'model',
    'parts',
    'partners',
    'mapping',
    'problems',
    'row',
    'rules',
    'thresholds',
    'sharing',
    'start',
    'today',
    'overview',
    'shell',
    'Pane.tsx',
  ],
};

/** What the pane may know of `excel`: the session, types, and what computes without a workbook. */
const EXCEL_FOR_PANE = [
  ...['capabilities', 'check', 'exports', 'mapping', 'partners', 'session'].map(
    (folder) => `${folder}/types.ts`,
  ),
  'check/evaluatorFor.ts',
  'gateway/runSlices.ts',
  'history/baselineSection.ts',
  'history/historySection.ts',
  'mapping/rememberedRow.ts',
  'partners/winsIn.ts',
  'rules/bookOf.ts',
  'rules/ignoredFindings.ts',
  'rules/sections.ts',
  'views/viewsSection.ts',
];

const zone = (room, allowed) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((other) => `./${other}`),
  message: `src/${room} may import only: ${allowed.join(', ') || 'nothing'} (docs/architecture.md).`,
});

const floorZones = (room, floors) =>
  floors.slice(0, -1).map((floor, i) => ({
    target: `./src/${room}/${floor}`,
    from: floors.slice(i + 1).map((above) => `./src/${room}/${above}`),
    message: `src/${room}/${floor} may import only the floors below it (eslint.config.mjs).`,
  }));

const zones = [
  zone('base', []),
  ...Object.entries(ROOMS).map(([room, allowed]) => zone(room, ['base', ...allowed])),
  ...Object.entries(FLOORS).flatMap(([room, floors]) => floorZones(room, floors)),
  {
    target: './src/taskpane',
    from: './src/excel',
    except: EXCEL_FOR_PANE.map((file) => `./${file}`),
    message: 'The pane asks the session (eslint.config.mjs).',
  },
];

export default tseslint.config(
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parser: tseslint.parser },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
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
);
