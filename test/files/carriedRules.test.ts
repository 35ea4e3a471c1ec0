import { xmlOf } from '../../src/report/carried/xmlText';
import { readOk } from './support/tempFiles';
import { xlsxParts } from './support/xlsxParts';
import { zipOf } from './support/zip';

const SHEET =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row></sheetData>';
const OWN = '{"id":"own","rules":{"title_repeat":{"off":true}}}';

/** A workbook with a custom XML part, related as Excel does it. */
function bookWith(xml: string): Buffer {
  const parts = xlsxParts({ sheet: SHEET }).map((part) =>
    part.name === 'xl/_rels/workbook.xml.rels'
      ? {
          ...part,
          content: String(part.content).replace(
            '</Relationships>',
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
          ),
        }
      : part,
  );
  return zipOf([...parts, { name: 'customXml/item1.xml', content: xml }]);
}

test('rules that a workbook brings along are named, other parts are not', async () => {
  const ours = xmlOf(JSON.stringify({ sections: { rulebook: { text: OWN }, ignored: [{}] } }));
  expect((await readOk(bookWith(ours))).warnings).toEqual([
    { kind: 'carriedRules', changed: 0, off: 1, added: 0, ignored: 1 },
  ]);
  expect((await readOk(bookWith('<other xmlns="x"/>'))).warnings).toEqual([]);
});
