import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BEHAVIOURS,
  ExcelBehaviours,
  type Behaviour,
} from '../../../../src/workbench/host/behaviours';
import { startExcel, stopExcel } from '../excel/startExcel';

afterEach(stopExcel);

const all: readonly (readonly [string, Behaviour])[] = Object.entries(BEHAVIOURS);
const root = join(__dirname, '../../../..');

test.each(all)('%s: an Excel has it, a source says so, and its test exists', (_, behaviour) => {
  expect(behaviour.excels.length).toBeGreaterThan(0);
  expect(behaviour.sources.length).toBeGreaterThan(0);
  if (behaviour.test !== undefined) expect(existsSync(join(root, behaviour.test))).toBe(true);
});

test('the host asks for each behaviour, but for those that a test brings about by itself', () => {
  const host = join(root, 'src/workbench/host');
  const source = readdirSync(host, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(host, file), 'utf8'))
    .join('\n');
  expect(all.map(([id]) => id).filter((id) => !source.includes(`has('${id}')`))).toEqual([
    'clientUnreachable',
    'conditionalFormatsNotRedrawn',
    'datesFrom1904',
    'editingHoldsRequests',
    'manyFormatsCrash',
    'showingPaneFreezes',
  ]);
});

test('a behaviour is switched alone, whatever the Excel is', () => {
  const behaviours = new ExcelBehaviours('mac', { emptyArgumentsAreNull: true });
  expect(behaviours.has('emptyArgumentsAreNull')).toBe(true);
  expect(behaviours.has('emptyArgumentsAreZero')).toBe(true);
  behaviours.switch('emptyArgumentsAreZero', false);
  expect(behaviours.has('emptyArgumentsAreZero')).toBe(false);
});

test.each([
  ['windows', 'PC', 20],
  ['mac', 'Mac', 20],
  ['web', 'OfficeOnline', 20],
  ['excel2024', 'PC', 17],
  ['excel2021', 'PC', 14],
] as const)('%s is called %s and goes as far as ExcelApi 1.%i', async (excel, platform, level) => {
  const { Office, workbook } = await startExcel({ excel });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', `1.${level}`)).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', `1.${level + 1}`)).toBe(false);
  expect(Office.context.platform).toBe(platform);
  expect(workbook.behaviours.excel).toBe(excel);
});
