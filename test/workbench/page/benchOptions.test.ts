import { benchOptions, choicesOf, searchOf } from '../../../src/workbench/page/benchOptions';

test("the language is the browser's unless the address says another", () => {
  expect(choicesOf('', 'zh-TW').locale).toBe('zh-CN');
  expect(choicesOf('', 'de').locale).toBe('en-US');
  expect(choicesOf('?lang=en-US', 'zh-CN').locale).toBe('en-US');
});

test('the Excel is that of Windows unless the address says another', () => {
  expect(choicesOf('', 'en').excel).toBe('windows');
  expect(choicesOf('?excel=2021', 'en').excel).toBe('excel2021');
  expect(choicesOf('?excel=web', 'en').excel).toBe('web');
  expect(choicesOf('?excel=1997', 'en').excel).toBe('windows');
});

test('the theme is light unless the address says dark', () => {
  expect(benchOptions(choicesOf('', 'en')).theme).toBeUndefined();
  expect(benchOptions(choicesOf('?theme=dark', 'en')).theme?.bodyForegroundColor).toBe('#ffffff');
});

test('an address made of choices asks for the same', () => {
  const choices = { locale: 'zh-CN', excel: 'excel2021', theme: 'dark' } as const;
  expect(choicesOf(searchOf(choices), 'en')).toEqual(choices);
});
