import { lazy, lazyFor } from '../../src/base/lazy';
import { Lru } from '../../src/base/lru';

test('an LRU cache forgets what was used least recently, beyond its size', () => {
  const cache = new Lru<number>(2);
  cache.keep('a', 1);
  cache.keep('b', 2);
  expect(cache.get('a')).toBe(1);
  expect(cache.keep('c', 3)).toBe(3);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  cache.keep('a', 4);
  expect(['a', 'c'].map((key) => cache.get(key))).toEqual([4, 3]);
  cache.clear();
  expect(['a', 'c'].map((key) => cache.get(key))).toEqual([undefined, undefined]);
});

test('a lazy value is made once, at the first call, even if it is undefined', () => {
  const make = jest.fn((): string | undefined => undefined);
  const value = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a lazy value by object is made once for each', () => {
  const make = jest.fn(({ name }: { name: string }) => name.length);
  const lengthOf = lazyFor(make);
  const [long, short] = [{ name: 'long' }, { name: 's' }];
  expect([long, short, long, short].map(lengthOf)).toEqual([4, 1, 4, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});
