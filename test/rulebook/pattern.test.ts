import fc from 'fast-check';
import { RE2JS } from 're2js';
import { compilePattern } from '../../src/rulebook';
import { inertCharacters } from '../../src/rulebook/inertCharacters';
import { anyText } from '../support/anyText';

const CHARACTERS = [
  'a',
  'b',
  'K',
  'k',
  's',
  ' ',
  '-',
  '.',
  ':',
  '@',
  '+',
  '^',
  ']',
  '\\',
  '1',
  '\n',
  '微',
  'ſ',
];

const atom = fc.oneof(
  fc.constantFrom('a', 'b', 'k', 'S', ' ', ':', '\\.', '@', '-', '\\+', '1', '微', '.'),
  fc.constantFrom(
    '\\b',
    '\\B',
    '^',
    '$',
    '\\w',
    '\\d',
    '\\s',
    '\\W',
    '[a-k]',
    '[^a]',
    '[:@]',
    '(?:)',
  ),
);

const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    atom,
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}|${b})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2,}', '{0,2}'))
      .map(([a, n]) => `(?:${a})${n}`),
  ),
}));

const text = fc.oneof(
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 8 }).map((list) => list.join('')),
  anyText({ maxLength: 8 }),
);

describe('a pattern', () => {
  it('finds what RE2 alone finds, in any text', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.boolean(),
        fc.array(text, { maxLength: 20 }),
        (source, ignoreCase, texts) => {
          const alone = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
          const ours = compilePattern(source, ignoreCase);
          if (!ours.ok) throw new Error(ours.message);
          expect(texts.map((one) => ours.test(one))).toEqual(texts.map((one) => alone.test(one)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds nothing in a text of its inert characters', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (source, ignoreCase, picks) => {
          const alone = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
          const inert = inertCharacters(alone);
          fc.pre(inert !== '');
          const some = Array.from({ length: 30 }, () =>
            inert.charAt(Number(picks.next().value) % inert.length),
          );
          expect(alone.test(some.join(''))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('asks RE2 only about texts with a telling character', () => {
    const inert = inertCharacters(
      RE2JS.compile('(https?://|\\bwww\\.|@[a-z]+)', RE2JS.CASE_INSENSITIVE),
    );
    for (const letter of 'azAZ09 -,&()') expect(inert).toContain(letter);
    expect(['.', '/', ':'].some((one) => !inert.includes(one))).toBe(true);
    expect(inert).not.toContain('@');
  });
});
