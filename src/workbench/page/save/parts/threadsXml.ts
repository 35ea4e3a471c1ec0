import { boxAddress, boxOf, type Comment } from '../../../host/model';
import { attributesOf, DECLARATION, escapeXml } from '../xml';
import { guid } from './guid';

const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
/** Files want to know when a comment was made; the model does not. */
const WHEN = '2000-01-01T00:00:00.00';

/** The ids of a sheet's comments, in their order; `from` counts on over sheets. */
export function commentIds(comments: readonly Comment[], from: number): string[] {
  return comments.map((_, index) => guid('comment', from + index));
}

/** The threaded comments of a sheet, with their replies. */
export function threadsXml(
  comments: readonly Comment[],
  ids: readonly string[],
  personOf: (author: string) => string,
): string {
  const all = comments.map(({ row, column, content, author, resolved, replies }, index) => {
    const ref = boxAddress(boxOf(row, column));
    const id = ids[index]!;
    const first = { ref, dT: WHEN, personId: personOf(author), id, done: resolved || undefined };
    const answers = replies.map((reply, at) => {
      const own = guid('reply', index * 1000 + at);
      const place = { ref, dT: WHEN, personId: personOf(reply.author), id: own, parentId: id };
      return threadXml(attributesOf(place), reply.content);
    });
    return threadXml(attributesOf(first), content) + answers.join('');
  });
  return `${DECLARATION}<ThreadedComments xmlns="${THREADS}">${all.join('')}</ThreadedComments>`;
}

function threadXml(attributes: string, content: string): string {
  return `<threadedComment${attributes}><text>${escapeXml(content)}</text></threadedComment>`;
}

/** Those who wrote comments, by the ids that comments give. */
export function personsXml(persons: ReadonlyMap<string, string>): string {
  const all = [...persons].map(
    ([displayName, id]) =>
      `<person${attributesOf({ displayName, id, userId: displayName, providerId: 'None' })}/>`,
  );
  return `${DECLARATION}<personList xmlns="${THREADS}">${all.join('')}</personList>`;
}
