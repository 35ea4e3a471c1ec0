import { boxAddress, boxOf, type Comment, type Note } from '../../../host/model';
import { attributesOf, DECLARATION, escapeCellText, escapeXml, MAIN } from '../xml';

/** Text of old versions of Excel in place of a threaded comment. */
const STAND_IN = '[Threaded comment]';

/** The notes of a sheet, and the placeholders of its threaded comments (`ids` in their order). */
export function notesXml(
  notes: readonly Note[],
  comments: readonly Comment[],
  ids: readonly string[],
): string {
  const authors = [...new Set(notes.map(({ author }) => author)), ...ids.map((id) => `tc=${id}`)];
  const all = [
    ...notes.map((note) => ({ ...note, by: note.author })),
    ...comments.map((comment, index) => ({
      ...comment,
      content: `${STAND_IN}\n\n${comment.content}`,
      by: `tc=${ids[index]!}`,
    })),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  const list = all.map(({ row, column, content, by }) => {
    const place = { ref: boxAddress(boxOf(row, column)), authorId: authors.indexOf(by) };
    return `<comment${attributesOf(place)}><text><t xml:space="preserve">${escapeCellText(content)}</t></text></comment>`;
  });
  return (
    `${DECLARATION}<comments xmlns="${MAIN}">` +
    `<authors>${authors.map((author) => `<author>${escapeXml(author)}</author>`).join('')}</authors>` +
    `<commentList>${list.join('')}</commentList></comments>`
  );
}

interface Shape {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
  readonly width: number;
  readonly height: number;
}

/** The boxes in which Excel shows notes. */
export function noteShapesXml(shapes: readonly Shape[]): string {
  const all = shapes.map(({ row, column, visible, width, height }, index) => {
    const shown = visible ? 'visible' : 'hidden';
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;` +
      `width:${width}pt;height:${height}pt;z-index:${index + 1};visibility:${shown}" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchorOf(row, column, width, height)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    `</v:shapetype>${all.join('')}</xml>`
  );
}

/** Column and pixels right of its edge, row and pixels below its edge; of two corners. Cells of usual size. */
function anchorOf(row: number, column: number, width: number, height: number): string {
  const [across, down] = [width / 0.75, height / 0.75];
  const top = Math.max(0, row - 1);
  const right = column + 1 + Math.floor((across + 15) / 64);
  const bottom = top + Math.floor((down + 10) / 20);
  return [
    column + 1,
    15,
    top,
    10,
    right,
    Math.floor((across + 15) % 64),
    bottom,
    Math.floor((down + 10) % 20),
  ].join(', ');
}
