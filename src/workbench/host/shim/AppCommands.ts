import type { ExcelBehaviours } from '../behaviours';

/** Numbers of the old interface beside the Rich API (`window.external.Execute`, `RegisterEvent`). */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const OK = 0;
const NOT_OFFERED = 5001;

type EventHandler = (id: number, parameters: readonly unknown[]) => void;
/** A plain number is a status with nothing beside it. */
type Done = (status: number) => void;

/** The ribbon's way to the add-in: buttons go out as events, and come back when the add-in says `completed`. */
export class AppCommands {
  private handler: EventHandler | undefined;
  /** Clicks that came before the client registered for them. */
  private waiting: (() => void)[] = [];
  private readonly running = new Map<string, () => void>();
  private lastId = 0;

  constructor(private readonly behaviours: ExcelBehaviours) {}

  /** `window.external.RegisterEvent` */
  register(id: number, handler: EventHandler): void {
    if (id !== COMMAND_INVOKED) return;
    this.handler = handler;
    // At once, but after the registration has been answered.
    for (const deliver of this.waiting.splice(0)) void Promise.resolve().then(deliver);
  }

  /** `window.external.Execute`: nothing but the end of a command is offered. */
  execute(id: number, parameters: unknown, done: Done): void {
    if (id !== COMMAND_COMPLETED) {
      done(NOT_OFFERED);
      return;
    }
    // The client's message: the command's id comes first.
    const [command] = parameters as readonly [string];
    done(OK);
    this.running.get(command)?.();
    this.running.delete(command);
  }

  /** Runs what is associated with a name; settles when the add-in has called `completed`. */
  run(name: string, controlId: string): Promise<void> {
    this.lastId += 1;
    const id = String(this.lastId);
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      const event = JSON.stringify({ source: { id: controlId } });
      const deliver = () => this.handler?.(COMMAND_INVOKED, [id, name, event]);
      if (!this.handler && this.behaviours.has('clicksBeforeReady')) this.waiting.push(deliver);
      else deliver();
    });
  }
}
