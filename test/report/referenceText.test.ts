import { referenceText } from '../../src/report/referenceText';
import { loadDefault } from '../../src/rulebook';

test.each([
  [
    '官方未公开，假定：标题必填 / not public; assumed: a title',
    '官方未公开，假定：标题必填',
    'not public; assumed: a title',
  ],
  [
    'ST mark / PSC (Consumer Product Safety Act)',
    'ST mark / PSC (Consumer Product Safety Act)',
    'ST mark / PSC (Consumer Product Safety Act)',
  ],
  ['2006/42/EC', '2006/42/EC', '2006/42/EC'],
  ['官方公告（2023-10）', '官方公告（2023-10）', '官方公告（2023-10）'],
])('%s', (reference, zh, en) => {
  expect(referenceText(reference, 'zh')).toBe(zh);
  expect(referenceText(reference, 'en')).toBe(en);
});

test('the English source of a rule of the default book holds no Chinese where it is told in both languages', () => {
  const both = loadDefault().rules.filter(({ reference }) => reference.includes(' / not public'));
  expect(both.length).toBeGreaterThan(20);
  for (const { reference } of both) {
    expect(referenceText(reference, 'en')).not.toMatch(/\p{Script=Han}/u);
    expect(referenceText(reference, 'zh')).not.toContain('not public');
  }
});
