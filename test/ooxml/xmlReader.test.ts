import fc from 'fast-check';
import { PackageError } from '../../src/ooxml';
import { CellText } from '../../src/ooxml/xml/CellText';
import { GrowingNames } from '../../src/ooxml/xml/GrowingNames';
import { Names } from '../../src/ooxml/xml/Names';
import { TreeBuilder } from '../../src/ooxml/xml/TreeBuilder';
import { XmlReader } from '../../src/ooxml/xml/XmlReader';

const NAMES = ['a', 'row', 'cell', 'r', ':id'];

/** What a reader hears of a document that comes in pieces of these lengths. */
function heard(xml: Uint8Array | string, lengths: readonly number[] = []): string[] {
  const bytes = Buffer.from(xml);
  const events: string[] = [];
  const text = new CellText();
  const reader = new XmlReader(new Names(NAMES), {
    open: (name, tag) => {
      const attributes = NAMES.map((one, index) => [one, tag.text(index + 1)] as const);
      const said = attributes.filter(([, value]) => value !== undefined);
      events.push(
        `<${NAMES[name - 1] ?? '?'}${said.map(([key, value]) => ` ${key}=${value}`).join('')}>`,
      );
    },
    close: (name) => events.push(`</${NAMES[name - 1] ?? '?'}>`),
    text: (from, start, end, isRaw) => {
      text.clear();
      text.append(from, start, end, isRaw);
      events.push(text.text());
    },
  });
  let at = 0;
  for (const length of [...lengths, Infinity]) {
    // A copy that is gone afterwards, as the pieces of a stream may be.
    const piece = Uint8Array.from(bytes.subarray(at, at + length));
    reader.write(piece);
    piece.fill(0);
    at = Math.min(bytes.length, at + length);
  }
  reader.end();
  return events;
}

const DOCUMENT =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<c>">]><x:a xmlns:x="u"><!-- <a> --->' +
  '<row r="1" x:id=\'é &amp; "z"\' id="no" other="a>b"/>中&#x4e2d;&lt;&bad;<![CDATA[<&amp;]]]]>' +
  '<cell\n\tr = "2" ></cell >\ud83d\ude00<unknown/></x:a><!-- end -->';

describe('reading XML', () => {
  test('tags, attributes and texts as they are written', () => {
    expect(heard(DOCUMENT)).toEqual([
      '<a>',
      '<row r=1 :id=é & "z">',
      '</row>',
      '中中<&bad;',
      '<&amp;]]',
      '<cell r=2>',
      '</cell>',
      '😀',
      '<?>',
      '</?>',
      '</a>',
    ]);
  });

  test('wherever the pieces are cut', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(lengths, (cut) => {
        expect(heard(DOCUMENT, cut)).toEqual(heard(DOCUMENT));
      }),
    );
    const bytes = Array.from({ length: Buffer.from(DOCUMENT).length }, () => 1);
    expect(heard(DOCUMENT, bytes)).toEqual(heard(DOCUMENT));
  });

  test.each([
    '',
    ' ',
    '<a>',
    '<a></a></a>',
    '<a',
    '<a><!-- </a>',
    '<a b></a>',
    '<a b=c/>',
    '<a/ >',
  ])('%p is damaged', (xml) => {
    expect(() => heard(xml)).toThrow(new PackageError('damaged'));
  });

  test('any bytes are read or refused, never anything else', () => {
    const piece = fc.constantFrom(
      ...'<>/="\'& ar!-[]?:xé'.split(''),
      '<a>',
      '</a>',
      '<!--',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(9)), (pieces, cut) => {
        const outcome = (lengths: readonly number[]): unknown => {
          try {
            return heard(`<a>${pieces.join('')}</a>`, lengths);
          } catch (error) {
            expect(error).toBeInstanceOf(PackageError);
            return 'refused';
          }
        };
        expect(outcome(cut)).toEqual(outcome([]));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a small part is a tree of names without prefixes, and of no declarations', () => {
  const names = new GrowingNames(['row']);
  const tree = new TreeBuilder(names);
  const reader = new XmlReader(names, tree);
  const declared = 'xmlns="u" xmlns:x="v" xmlns:b="w"';
  reader.write(
    Buffer.from(`<x:Row ${declared} x:id="1" 名="é&amp;"><b x="2">a<![CDATA[&]]></b>c</x:Row>`),
  );
  reader.end();
  const inner = { name: 'b', attributes: { x: '2' }, children: [], text: 'a&' };
  const attributes = { id: '1', 名: 'é&' };
  expect(tree.root).toEqual({ name: 'Row', attributes, children: [inner], text: 'a&c' });
});

describe('the text of a cell', () => {
  const textOf = (bytes: Uint8Array): CellText => {
    const text = new CellText();
    text.append(bytes, 0, bytes.length, true);
    return text;
  };

  test('is what a decoder makes of its bytes, but for bad ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const expected = text.replace(/\r\n?/g, '\n');
        expect(textOf(Buffer.from(text)).text()).toBe(expected);
      }),
    );
  });

  test('any bytes make a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = textOf(bytes).text();
        expect(text).not.toMatch(/\p{Surrogate}/u);
        const known = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        if (!known.includes('\ufffd')) expect(text).toBe(known.replace(/\r\n?/g, '\n'));
        else expect(text).toContain('\ufffd');
      }),
    );
  });

  test('a number is the nearest to what is written', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
      fc.integer().map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(textOf(Buffer.from(String(number))).number()).toBe(Number(String(number)));
      }),
    );
  });

  test.each(['', ' ', '-', '.', '1,5', '0x10', 'Infinity', '1e', 'NaN', '--1'])(
    '%p is no number',
    (text) => {
      expect(textOf(Buffer.from(text)).number()).toBeNaN();
    },
  );

  test.each(['1.', '.5', '+1', ' 7 ', '1E3', '00012', '-0.10', '123456789012345678'])(
    '%p is the number that it says',
    (text) => {
      expect(textOf(Buffer.from(text)).number()).toBe(Number(text));
    },
  );
});
