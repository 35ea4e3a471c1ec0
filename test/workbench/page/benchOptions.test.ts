import {
  apiLevels,
  benchOptions,
  choicesOf,
  searchOf,
} from '../../../src/workbench/page/benchOptions';

test("the language is the browser's unless the address says another", () => {
  expect(choicesOf('', 'zh-TW').locale).toBe('zh-CN');
  expect(choicesOf('', 'de').locale).toBe('en-US');
  expect(choicesOf('?lang=en-US', 'zh-CN').locale).toBe('en-US');
});

test('the API level is the newest unless the address says a lower one', () => {
  expect(choicesOf('', 'en').apiLevel).toBe('1.15');
  expect(choicesOf('?api=1.9', 'en').apiLevel).toBe('1.9');
  expect(choicesOf('?api=1.16', 'en').apiLevel).toBe('1.15');
  expect(choicesOf('?api=1.9.1', 'en').apiLevel).toBe('1.15');
});

test('the theme is light unless the address says dark', () => {
  expect(benchOptions(choicesOf('', 'en')).theme).toBeUndefined();
  expect(benchOptions(choicesOf('?theme=dark', 'en')).theme?.bodyForegroundColor).toBe('#ffffff');
});

test('an address made of choices asks for the same', () => {
  const choices = { locale: 'zh-CN', apiLevel: '1.9', theme: 'dark' } as const;
  expect(choicesOf(searchOf(choices), 'en')).toEqual(choices);
});

test('levels go from the newest to the lowest that is asked for', () => {
  expect(apiLevels('1.13')).toEqual(['1.15', '1.14', '1.13']);
  expect([apiLevels()[0], apiLevels().at(-1), apiLevels().length]).toEqual(['1.15', '1.1', 15]);
});
