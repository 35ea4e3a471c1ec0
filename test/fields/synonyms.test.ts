import { FIELDS, FIELD_KEYS, type Field, type FieldKey } from '../../src/fields';
import { cleanHeader, keyOf } from '../../src/catalogue/header/normalise';
import { OTHER_HEADERS } from '../../src/catalogue/header/otherHeaders';

const keyed = (text: string): string => keyOf(cleanHeader(text));

/** The ways in which a field is named, each once. */
const namesOf = (key: FieldKey): string[] => {
  const { name, synonyms }: Field = FIELDS[key];
  return [...new Set([name.zh, name.en, key].map(keyed)), ...synonyms.map(keyed)];
};

describe('the vocabulary', () => {
  test('holds every key once, under itself', () => {
    expect(Object.keys(FIELDS).sort()).toEqual([...FIELD_KEYS].sort());
    for (const key of FIELD_KEYS) expect(FIELDS[key].key).toBe(key);
  });

  test('gives no name to two fields, and none twice', () => {
    const all = FIELD_KEYS.flatMap(namesOf);
    const twice = all.filter((name, index) => all.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  test('gives no field a name that is known to mean none', () => {
    const names = new Set(FIELD_KEYS.flatMap(namesOf));
    expect(OTHER_HEADERS.filter((header) => names.has(keyed(header)))).toEqual([]);
  });

  test.each(FIELD_KEYS)(
    '%s has names in Chinese and in Latin letters, none of them blank',
    (key) => {
      const names = namesOf(key);
      expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
      expect(names.some((name) => /^[a-z]+$/.test(name))).toBe(true);
      expect(names).not.toContain('');
    },
  );

  test.each(FIELD_KEYS)('%s names its unit in both languages, if it has one', (key) => {
    const { unit }: Field = FIELDS[key];
    if (unit) expect([unit.zh.trim(), unit.en.trim()]).not.toContain('');
  });

  test.each<[FieldKey, string]>([
    ['weight', 'kg'],
    ['leadTimeDays', 'days'],
    ['previousLeadTimeDays', 'days'],
    ['imageCount', 'images'],
  ])('%s is counted in %s', (key, unit) => {
    expect((FIELDS[key] as Field).unit?.en).toBe(unit);
  });
});
