import fc from 'fast-check';
import { codeAt } from '../../../src/catalogue';
import { idNumber } from '../../../src/catalogue/cells/idNumber';
import { readId } from '../../../src/catalogue/cells/readId';
import { isPlainText, readText } from '../../../src/catalogue/cells/readText';
import { memoise } from '../../../src/catalogue/columns/memo';
import { anyText } from '../../support/anyText';

const text = anyText({ maxLength: 12 });

test('what is remembered of a text is what was read of it', () => {
  // Texts of equal length and ends share a slot, and push each other out of it.
  const alike = fc.string({ unit: fc.constantFrom('a', 'b', '微'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.oneof(alike, text), { maxLength: 200 }), (texts) => {
      const read = memoise((one: string) => `read ${one}`);
      expect(texts.map(read)).toEqual(texts.map((one) => `read ${one}`));
    }),
  );
});

test('a character is what the text says it is, however the text was made', () => {
  fc.assert(
    fc.property(text, text, fc.nat({ max: 12 }), (a, b, from) => {
      for (const made of [a, a + b, (a + b).slice(from), JSON.parse(JSON.stringify(b)) as string]) {
        for (let i = 0; i < made.length; i++) expect(codeAt(made, i)).toBe(made.charCodeAt(i));
      }
    }),
  );
});

test('a text or id that is taken as it is reads as itself', () => {
  const id = fc.oneof(text, fc.stringMatching(/^['\d]\d{0,15}$/));
  const long = fc.string({ unit: fc.constantFrom('a', ' ', '#', '\u00a0', '微'), maxLength: 26 });
  fc.assert(
    fc.property(id, fc.oneof(text, long), (a, b) => {
      const written = idNumber(a);
      if (written >= 0) expect(String(written)).toBe(a);
      if (written >= 0) expect(readId(a)).toEqual({ state: 'ok', value: a });
      if (isPlainText(b)) expect(b.trim()).toBe(b);
      const read = readText(b);
      if (isPlainText(b)) expect(read).toEqual({ state: 'ok', value: b });
    }),
  );
});
