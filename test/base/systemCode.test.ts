import { systemCode } from '../../src/base/systemCode';

test('an error of the system has a code, other values have none', () => {
  expect(systemCode(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
  for (const other of [new Error('x'), { code: 5 }, 'ENOENT', null, undefined])
    expect(systemCode(other)).toBeUndefined();
});
