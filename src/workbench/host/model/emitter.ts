import type { EventSource, ModelEvent, ModelEvents } from './eventTypes';

/** Emits events to listeners, in order, synchronously. */
export class Emitter implements ModelEvents {
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  /** Source of the current change. */
  source: EventSource = 'Local';

  listen(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
