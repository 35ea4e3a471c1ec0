import fc, { type StringConstraints } from 'fast-check';

/** The surrogates, which are no characters: as many code points, from the first on. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/** Any character, as `fc.string({ unit: 'binary' })` draws them, which lists all 1.1 million first in each test file. */
export const anyCharacter = fc.nat({ max: 0x10_ffff - SURROGATES }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0)! : Number.NaN;
    const index = code < FIRST_SURROGATE ? code : code - SURROGATES;
    if (
      !(index < FIRST_SURROGATE || code >= FIRST_SURROGATE + SURROGATES) ||
      text !== String.fromCodePoint(code)
    )
      throw new Error('Not one character.');
    return index;
  },
);

/** Text of any characters. */
export const anyText = (constraints: Omit<StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: anyCharacter });
