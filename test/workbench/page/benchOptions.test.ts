import { benchOptions } from '../../../src/workbench/page/benchOptions';

test("the language is the browser's unless the address says another", () => {
  expect(benchOptions('', 'zh-TW').locale).toBe('zh-CN');
  expect(benchOptions('', 'de').locale).toBe('en-US');
  expect(benchOptions('?lang=en-US', 'zh-CN').locale).toBe('en-US');
});

test('the API level is the newest unless the address says a lower one', () => {
  expect(benchOptions('', 'en').apiLevel).toBe('1.15');
  expect(benchOptions('?api=1.9', 'en').apiLevel).toBe('1.9');
  expect(benchOptions('?api=1.16', 'en').apiLevel).toBe('1.15');
  expect(benchOptions('?api=1.9.1', 'en').apiLevel).toBe('1.15');
});

test('the theme is light unless the address says dark', () => {
  expect(benchOptions('', 'en').theme).toBeUndefined();
  expect(benchOptions('?theme=dark', 'en').theme?.bodyForegroundColor).toBe('#ffffff');
});
