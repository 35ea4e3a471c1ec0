import { unescapeText } from '../../../../ooxml';
import { parseBox } from '../../../host/model';
import type { CommentSpec, NoteSpec } from '../BookPiece';
import { childAt, childrenOf, elementsNamed, flagOf, type XmlNode } from './xmlTree';

/** The notes of a sheet, without the placeholders of threaded comments, which are for old versions. */
export function readNotes(root: XmlNode, threaded: readonly CommentSpec[]): NoteSpec[] {
  const commented = new Set(threaded.map(({ row, column }) => `${row},${column}`));
  return childrenOf(childAt(root, 'commentList'), 'comment').flatMap((comment) => {
    const box = parseBox(comment.attributes['ref'] ?? '');
    if (!box || commented.has(`${box.row},${box.column}`)) return [];
    const content = textOf(childAt(comment, 'text'));
    return [{ row: box.row, column: box.column, content }];
  });
}

function textOf(text: XmlNode | undefined): string {
  if (!text) return '';
  const pieces = [
    ...childrenOf(text, 't'),
    ...childrenOf(text, 'r').flatMap((run) => childrenOf(run, 't')),
  ];
  return pieces.map((piece) => unescapeText(piece.text)).join('');
}

/** The threaded comments of a sheet, each with its replies. */
export function readThreads(root: XmlNode): CommentSpec[] {
  const all = elementsNamed(root, 'threadedComment');
  const contentOf = (node: XmlNode): string => childAt(node, 'text')?.text ?? '';
  return all
    .filter(({ attributes }) => attributes['parentId'] === undefined)
    .flatMap((first) => {
      const box = parseBox(first.attributes['ref'] ?? '');
      if (!box) return [];
      const replies = all.filter(
        ({ attributes }) => attributes['parentId'] === first.attributes['id'],
      );
      return [
        {
          row: box.row,
          column: box.column,
          content: contentOf(first),
          resolved: flagOf(first, 'done'),
          replies: replies.map(contentOf),
        },
      ];
    });
}
