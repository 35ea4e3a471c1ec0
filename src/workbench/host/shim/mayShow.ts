import { ActionType, ObjectPathType, type RichApiRequest } from '../protocol/types';

/** Methods that change nothing on a screen: those that read or listen, and the client's own. */
const UNSEEN = /^(?:_|Get|Register|Unregister|Suspend)/;

const WRITES: readonly ActionType[] = [ActionType.SetProperty, ActionType.Update];

/** Whether a request may have changed what is on a screen. */
export function mayShow({ Actions, ObjectPaths }: RichApiRequest): boolean {
  const called = Actions.filter(({ ActionType: type }) => type === ActionType.Method);
  const reached = Object.values(ObjectPaths).filter(
    ({ ObjectPathType: type }) => type === ObjectPathType.Method,
  );
  return (
    Actions.some(({ ActionType: type }) => WRITES.includes(type)) ||
    [...called, ...reached].some(({ Name }) => !UNSEEN.test(Name ?? ''))
  );
}
