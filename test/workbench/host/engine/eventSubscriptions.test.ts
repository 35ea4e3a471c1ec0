import { EventSubscriptions } from '../../../../src/workbench/host/engine/EventSubscriptions';
import { HostObject } from '../../../../src/workbench/host/engine/HostObject';
import { TypeTable } from '../../../../src/workbench/host/engine/TypeTable';

test('the first handler of an event begins it, and the last that goes ends it', () => {
  const heard: string[] = [];
  const sheet = new HostObject('Sheet', {});
  const changed = {
    since: '1.1',
    subscribe: () => heard.push('begins'),
    unsubscribe: () => heard.push('ends'),
  } as const;
  const definition = { since: '1.1', events: { Changed: changed } } as const;
  const subscriptions = new EventSubscriptions(
    new TypeTable([{ name: 'Sheet', definition }], '1.1'),
  );
  const after = (action: string): readonly string[] => {
    heard.length = 0;
    expect(subscriptions.handle(sheet, `_${action}ChangedEvent`)).toBe(true);
    return [...heard];
  };
  expect(after('Unregister')).toEqual([]);
  expect(after('Register')).toEqual(['begins']);
  expect(after('Register')).toEqual([]);
  expect(after('Register')).toEqual([]);
  expect(after('Unregister')).toEqual([]);
  expect(after('Unregister')).toEqual([]);
  expect(after('Unregister')).toEqual(['ends']);
  expect(subscriptions.handle(sheet, 'Changed')).toBe(false);
});
