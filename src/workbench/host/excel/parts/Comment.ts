import { itemNotFound } from '../../engine/HostError';
import { boxOf } from '../../model/box';
import type { Comment, CommentReply, SheetPlace } from '../../model';
import type { Arguments } from '../../engine/Arguments';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, method, readOnly, readWrite } from '../define/excelType';
import { asFlag, asText } from '../define/values';
import { placeInSheet } from '../range/rangeArgument';
import { Region } from '../region/Region';
import {
  COMMENT,
  COMMENT_REPLIES,
  COMMENT_REPLY,
  COMMENTS,
  RANGE,
  type PartOf,
  type ReplyOf,
  type Scope,
} from '../tokens';

function commentOf({ workbook, id }: PartOf): Comment {
  const found = workbook.comments.find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.Comment`. */
export const commentType = excelType<PartOf>(COMMENT, {
  since: '1.10',
  key: { name: 'Id', read: ({ id }) => id },
  scalars: {
    Id: readOnly('1.10', ({ id }) => id),
    Content: readWrite(
      '1.10',
      (target) => commentOf(target).content,
      (target, value) => {
        target.workbook.updateComment(commentOf(target), { content: asText(value) });
      },
    ),
    AuthorName: readOnly('1.10', (target) => commentOf(target).author),
    Resolved: readWrite(
      '1.11',
      (target) => commentOf(target).resolved,
      (target, value) => {
        target.workbook.updateComment(commentOf(target), { resolved: asFlag(value) });
      },
    ),
  },
  nav: { Replies: leadsTo('1.10', (target) => COMMENT_REPLIES.of(target)) },
  call: {
    Delete: action('1.10', (target) => {
      target.workbook.deleteComment(commentOf(target));
    }),
    GetLocation: method('1.10', (target) => {
      const { sheet, row, column } = commentOf(target);
      return RANGE.of(Region.of(sheet, boxOf(row, column)));
    }),
  },
});

function replyOf(target: ReplyOf): CommentReply {
  const found = commentOf(target).replies.find((reply) => reply.id === target.replyId);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.CommentReply`. */
export const commentReplyType = excelType<ReplyOf>(COMMENT_REPLY, {
  since: '1.10',
  key: { name: 'Id', read: ({ replyId }) => replyId },
  scalars: {
    Id: readOnly('1.10', ({ replyId }) => replyId),
    Content: readOnly('1.10', (target) => replyOf(target).content),
    AuthorName: readOnly('1.10', (target) => replyOf(target).author),
  },
  call: {
    GetParentComment: method('1.10', ({ workbook, id }) => COMMENT.of({ workbook, id })),
  },
});

function repliesOf(target: PartOf): ReplyOf[] {
  return commentOf(target).replies.map((reply) => ({ ...target, replyId: reply.id }));
}

/** `Excel.CommentReplyCollection`. */
export const commentRepliesType = collectionType<PartOf, ReplyOf>(COMMENT_REPLIES, {
  since: '1.10',
  orNullSince: '1.14',
  itemAtSince: '1.10',
  item: COMMENT_REPLY,
  list: repliesOf,
  find: (target, key) => repliesOf(target).find(({ replyId }) => replyId === key),
  call: {
    Add: method('1.10', (target, args) => {
      target.workbook.replyToComment(commentOf(target), args.text(0));
      const added = repliesOf(target).at(-1);
      return added ? COMMENT_REPLY.of(added) : null;
    }),
  },
});

function commentsOf({ workbook, sheet }: Scope): PartOf[] {
  return (sheet ?? workbook).comments.map(({ id }) => ({ workbook, id }));
}

function cellOf({ workbook, sheet }: Scope, args: Arguments): SheetPlace {
  return placeInSheet(args, 0, sheet ?? workbook.activeSheet);
}

/** `Excel.CommentCollection`: of the workbook or of one sheet. */
export const commentsType = collectionType<Scope, PartOf>(COMMENTS, {
  since: '1.10',
  orNullSince: '1.14',
  itemAtSince: '1.10',
  item: COMMENT,
  list: commentsOf,
  find: (scope, key) => commentsOf(scope).find(({ id }) => id === key),
  call: {
    Add: method('1.10', (scope, args) => {
      const { workbook } = scope;
      const { id } = workbook.addComment(cellOf(scope, args), args.text(1));
      return COMMENT.of({ workbook, id });
    }),
    GetItemByCell: method('1.10', (scope, args) => {
      const { workbook } = scope;
      const { sheet, box } = cellOf(scope, args);
      const found = workbook.comments.find(
        (comment) =>
          comment.sheet === sheet && comment.row === box.row && comment.column === box.column,
      );
      if (!found) throw itemNotFound();
      return COMMENT.of({ workbook, id: found.id });
    }),
  },
});
