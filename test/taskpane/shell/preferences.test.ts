import { readPreferences, savePreferences } from '../../../src/taskpane/preferences';
import { lookOf } from '../../../src/taskpane/theme/look';

function memoryStorage(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test('a language that was chosen is remembered', () => {
  const storage = memoryStorage();
  savePreferences({ lang: 'en' }, storage);
  expect(readPreferences(storage)).toEqual({ lang: 'en' });
});

test.each(['', 'null', '[]', '{"lang":"fr"}', '{"lang":7}', '{', '"en"'])(
  'what can’t be understood is forgotten: %s',
  (stored) => {
    expect(readPreferences(memoryStorage({ 'youpin.pane': stored }))).toEqual({});
  },
);

test('without a store, or with one that refuses, nothing is remembered and nothing fails', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  expect(readPreferences(undefined)).toEqual({});
  expect(readPreferences({ getItem: refuse, setItem: refuse })).toEqual({});
  expect(() => {
    savePreferences({ lang: 'zh' }, { getItem: refuse, setItem: refuse });
  }).not.toThrow();
});

test.each([
  ['a dark Excel', { isDark: true, background: '#000000' }, {}, 'dark'],
  [
    'a light Excel in a dark system',
    { isDark: false, background: '#ffffff' },
    { prefersDark: true },
    'light',
  ],
  ['no theme, dark system', { isDark: false }, { prefersDark: true }, 'dark'],
  ['no theme, light system', { isDark: true }, {}, 'light'],
  ['forced colours', { isDark: true, background: '#000000' }, { forcedColors: true }, 'contrast'],
] as const)('the look: %s', (_, theme, system, look) => {
  expect(lookOf(theme, { prefersDark: false, forcedColors: false, ...system })).toBe(look);
});
