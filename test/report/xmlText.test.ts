import fc from 'fast-check';
import { NAMESPACE, textOfXml, xmlOf } from '../../src/report/carried/xmlText';
import { anyCharacter } from '../support/anyText';

const json = fc.json({ stringUnit: anyCharacter });

test('any JSON comes back the same from its XML', () => {
  fc.assert(
    fc.property(json, (text) => {
      const back = textOfXml(xmlOf(text));
      expect(JSON.parse(back!)).toEqual(JSON.parse(text));
    }),
  );
});

/** Characters that XML 1.0 allows. */
const CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

test('the XML is one element of our namespace with nothing in it that XML forbids', () => {
  fc.assert(
    fc.property(json, (text) => {
      const xml = xmlOf(text);
      const content = xml.slice(`<workbook xmlns="${NAMESPACE}">`.length, -'</workbook>'.length);
      expect(xml).toBe(`<workbook xmlns="${NAMESPACE}">${content}</workbook>`);
      expect(content).toMatch(CHARACTERS);
      expect(content.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
    }),
  );
});

test.each([
  [
    'with a declaration',
    '<?xml version="1.0" encoding="utf-8"?>\r\n<workbook xmlns="u">{"a":1}</workbook>\n',
  ],
  ['with a prefix', '<y:workbook xmlns:y="u">{"a":1}</y:workbook>'],
  ['with character references', '<workbook xmlns="u">{&quot;a&quot;:&#49;&#x7D;</workbook>'],
  ['as CDATA', '<workbook xmlns="u"><![CDATA[{"a":]]>1}</workbook>'],
])('XML as a host may write it: %s', (_, xml) => {
  expect(textOfXml(xml)).toBe('{"a":1}');
});

test.each(['', 'nonsense', '<other>{}</other>', '<workbook xmlns="u">'])('not ours: %j', (xml) => {
  expect(textOfXml(xml)).toBeUndefined();
});

test('an escaped ampersand is unescaped once', () => {
  expect(textOfXml(xmlOf('"&lt;&amp;"'))).toBe('"&lt;&amp;"');
});

test.each([
  ['elements of its name', '<x>', '<workbook/>'],
  ['beginnings of its name', '<x>', '<workbook '],
  ['openings without an end', '<workbook>', '<![CDATA['],
  ['ends that are none', '<workbook>', '</workbook '],
  ['blanks', '<workbook>', ' '],
])('a megabyte of %s is not ours, and is known at once', (_, start, piece) => {
  const xml = start + piece.repeat(2 ** 20 / piece.length);
  expect(textOfXml(xml)).toBeUndefined();
  expect(textOfXml(`${xml}</workbook>`)).toBe(
    start === '<x>' ? undefined : xml.slice(start.length),
  );
});
