import { ActionType, ObjectPathType } from '../../../../src/workbench/host/protocol/types';
import { RequestHold } from '../../../../src/workbench/page/obstacles/RequestHold';

/** A bridge that notes which requests reached the host. */
function guarded() {
  const arrived: string[] = [];
  const bridge = {
    sendMessageToHost: (text: string) => {
      arrived.push((JSON.parse(text) as { name: string }).name);
    },
  };
  const hold = new RequestHold();
  hold.guard(bridge);
  const send = (name: string, body: object = { Actions: [], ObjectPaths: {} }) => {
    bridge.sendMessageToHost(JSON.stringify({ name, message: { body } }));
  };
  return { arrived, hold, send };
}

const CLEANUP = {
  Actions: [{ Id: 1, ActionType: ActionType.Method, Name: '_RemoveReference', ObjectPathId: 1 }],
  ObjectPaths: {},
};
const SERVICE = {
  Actions: [],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: ObjectPathType.NewObject } },
};

test('without a hold everything passes', () => {
  const { arrived, hold, send } = guarded();
  send('one');
  expect(arrived).toEqual(['one']);
  expect(hold.held).toBe(0);
});

test('what is held goes in its order when it is let go, and what comes later passes', () => {
  const { arrived, hold, send } = guarded();
  hold.begin(1);
  send('one');
  send('two');
  expect(arrived).toEqual([]);
  expect(hold.held).toBe(2);
  hold.release();
  send('three');
  expect(arrived).toEqual(['one', 'two', 'three']);
  expect(hold.held).toBe(0);
});

test('a hold from the third request lets two pass; clean-up does not count, but waits once it holds', () => {
  const { arrived, hold, send } = guarded();
  hold.begin(3);
  send('one');
  send('clean-up', CLEANUP);
  send('two');
  send('three');
  send('late clean-up', CLEANUP);
  expect(arrived).toEqual(['one', 'clean-up', 'two']);
  expect(hold.held).toBe(2);
});

test('services of the host are never held', () => {
  const { arrived, hold, send } = guarded();
  hold.begin(1);
  send('answer of a function', SERVICE);
  expect(arrived).toEqual(['answer of a function']);
});
