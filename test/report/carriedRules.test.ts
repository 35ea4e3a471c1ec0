import { carriedInPart, carriedText, countCarried } from '../../src/report';
import { xmlOf } from '../../src/report/carried/xmlText';

const OWN = JSON.stringify({
  id: 'own',
  rules: { a: { off: true }, b: { threshold: { value: 3 } }, c: { severity: 'advice' } },
  addRules: [{}],
  certificates: { requirements: { d: { off: true } } },
});

test('a workbook’s own rules and ignored problems are counted and said in one line', () => {
  const part = xmlOf(
    JSON.stringify({ sections: { rulebook: { text: OWN }, ignored: [{}, {}, {}] } }),
  );
  const carried = carriedInPart(part)!;
  expect(carried).toEqual({ changed: 2, off: 2, added: 1, ignored: 3 });
  expect(carriedText(carried, 'en')).toBe(
    'Own rules of this workbook: 2 changed, 2 off, 1 added; 3 problems ignored',
  );
  expect(carriedText(carried, 'zh')).toBe(
    '本工作簿自带规则：改动 2 条、停用 2 条、新增 1 条；已忽略 3 个问题',
  );
});

test.each([undefined, '', '{', '[]', '{"id":"own"}'])('nothing is carried by %p', (own) => {
  expect(countCarried(own, 0)).toBeUndefined();
});

test.each(['<other/>', '<workbook xmlns="x">{</workbook>'])('nor by the part %p', (xml) => {
  expect(carriedInPart(xml)).toBeUndefined();
});
