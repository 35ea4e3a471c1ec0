import { fieldsText } from '../../../src/taskpane/partners/fieldsText';

test('four fields of a sheet are named, further ones are counted', () => {
  const fields = ['title', 'price', 'moq', 'weight', 'brand', 'model'] as const;
  expect(fieldsText(fields.slice(0, 4), 'zh')).toBe('标题、价格、起订量、重量');
  expect(fieldsText(fields.slice(0, 5), 'zh')).toContain('1');
  expect(fieldsText(fields, 'en')).toMatch(/^title, .*weight.*2/);
});
