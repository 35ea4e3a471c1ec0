import { readField, type RawCell } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { canShare, groupFixes, type GroupEdit } from '../../../src/taskpane/model/fixes';

const fixesOf = (cells: readonly RawCell[], edit: GroupEdit): (RawCell | undefined)[] => {
  const raw = (_: FieldKey, index: number): RawCell => cells[index]!;
  const rows = cells.map((_, index) => index);
  const fixes = groupFixes({ raw }, rows, edit);
  return rows.map((row) => fixes.find(({ index }) => index === row)?.after);
};

test.each<[string, readonly RawCell[], GroupEdit, (RawCell | undefined)[]]>([
  [
    'a name',
    ['', '王芳', '李'],
    { field: 'owner', value: ' 王芳 ', adds: true },
    ['王芳', undefined, '王芳'],
  ],
  [
    'a number',
    ['100件', 50, ''],
    { field: 'moq', value: '５０', adds: false },
    [50, undefined, 50],
  ],
  ['no number', [1], { field: 'moq', value: 'many', adds: false }, [undefined]],
  ['nothing', ['x'], { field: 'owner', value: ' ', adds: false }, [undefined]],
  [
    'one more certificate',
    ['', 'CE, RoHS', 'FCC; ce 2027-01-01', 'UKCA'],
    { field: 'certificates', value: 'RoHS', adds: true },
    ['RoHS', undefined, 'FCC; ce 2027-01-01; RoHS', 'UKCA; RoHS'],
  ],
  ['certificates anew', ['CE'], { field: 'certificates', value: 'RoHS', adds: false }, ['RoHS']],
  [
    'a market',
    ['US', 'US/DE'],
    { field: 'markets', value: 'DE', adds: true },
    ['US; DE', undefined],
  ],
])('%s for many products', (_, cells, edit, after) => {
  expect(fixesOf(cells, edit)).toEqual(after);
});

test('what is added loses nothing that the cell said', () => {
  const before = 'CE 2027-05-01; RoHS; 自定义证书 X';
  const [after] = fixesOf([before], { field: 'certificates', value: 'FCC', adds: true });
  const was = readField('certificates', before);
  const is = readField('certificates', after!);
  expect(was.state === 'ok' && is.state === 'ok' && is.value).toEqual(
    expect.arrayContaining(was.state === 'ok' ? [...was.value] : []),
  );
});

test('a title or an ID is never the same for many', () => {
  expect(['title', 'productId'].map((field) => canShare(field as FieldKey))).toEqual([
    false,
    false,
  ]);
});
