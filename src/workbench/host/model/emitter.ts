import type { EventSource, ModelEvent, ModelEvents } from './eventTypes';

/** Tells listeners what happened, in order, at once. */
export class Emitter implements ModelEvents {
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  /** Whose doing the present change is. */
  source: EventSource = 'Local';

  listen(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
