import type { Circus } from '@jest/types';

const handlers = (globalThis as unknown as Record<symbol, Circus.EventHandler[]>)[
  Symbol.for('EVENT_HANDLERS')
]!;

// The first test that fails says enough: those after it are skipped.
handlers.push((event, state) => {
  if (event.name === 'test_done' && event.test.errors.length > 0) state.testNamePattern = /$^/;
});
