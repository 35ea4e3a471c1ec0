import { existsSync, readdirSync } from 'node:fs';
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

test('each behaviour is in a file of its name, and each file is registered', () => {
  const files = readdirSync(join(root, 'src/workbench/host/behaviours'));
  const others = ['ExcelBehaviours.ts', 'behaviour.ts', 'index.ts', 'profiles.ts', 'registry.ts'];
  expect(files.filter((file) => !others.includes(file)).sort()).toEqual(
    all.map(([id]) => `${id}.ts`).sort(),
  );
});

test.each(all)('%s: an Excel has it, a source says so, and its test exists', (_, behaviour) => {
  expect(behaviour.excels.length).toBeGreaterThan(0);
  expect(behaviour.sources.length).toBeGreaterThan(0);
  if (behaviour.test !== undefined) expect(existsSync(join(root, behaviour.test))).toBe(true);
});

test('a behaviour is switched alone, whatever the Excel is', () => {
  const behaviours = new ExcelBehaviours('mac', { emptyArgumentsAreNull: true });
  expect(behaviours.has('emptyArgumentsAreNull')).toBe(true);
  expect(behaviours.has('emptyArgumentsAreZero')).toBe(true);
  behaviours.switch('emptyArgumentsAreZero', false);
  expect(behaviours.has('emptyArgumentsAreZero')).toBe(false);
});

test.each([
  ['windows', '1.15'],
  ['mac', '1.15'],
  ['web', '1.15'],
  ['excel2024', '1.15'],
  ['excel2021', '1.14'],
] as const)('%s goes as far as ExcelApi %s', async (excel, level) => {
  const { Office, workbook } = await startExcel({ excel });
  expect(Office.context.requirements.isSetSupported('ExcelApi', level)).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(level === '1.15');
  expect(workbook.behaviours.excel).toBe(excel);
});
