import type { SessionState } from './types';

/** The state of a session, and who wants to know of its changes. */
export class StateStore {
  private readonly listeners = new Set<() => void>();

  constructor(private value: SessionState) {}

  get state(): SessionState {
    return this.value;
  }

  /** Each change makes a new state, so that a reader can tell by identity whether anything changed. */
  update(change: Partial<SessionState>, ...gone: readonly (keyof SessionState)[]): void {
    const next = { ...this.value, ...change };
    for (const key of gone) Reflect.deleteProperty(next, key);
    this.value = next;
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
