import type { Rulebook } from '../rulebook';
import { STRINGS, type TextKey } from '../strings';
import type { FunctionsRuntime } from './runtime/FunctionsRuntime';
import { excelError } from './runtime/excelError';
import type { FUNCTIONS } from './functionTable';
import type { FunctionsHost } from './functionsHost';

const ABOUT = 'functions.about.';

type IdOf<Key> = Key extends `${typeof ABOUT}${infer Id}` ? Id : never;

/** The ids by which Excel knows the functions: those with a text. What is behind them is loaded at the first call. */
const IDS = Object.keys(STRINGS)
  .filter((key) => key.startsWith(ABOUT))
  .map((key) => key.slice(ABOUT.length) as IdOf<TextKey>);

/** What the pane passes on to the functions. Excel has to be asked to calculate anew (OfficeDev/office-js#3332). */
export interface FunctionsControl {
  /** Other rules are in force from now on. */
  setRulebook(book: Rulebook): void;
  /** The rules have changed in the workbook: they are asked for again. */
  forgetRulebook(): void;
}

interface Opened {
  readonly functions: typeof FUNCTIONS;
  readonly runtime: FunctionsRuntime;
}

/** The functions and their one runtime, loaded when they are first asked for; a failure is not remembered. */
class FunctionsOnDemand {
  private asked: Promise<Opened> | undefined;

  constructor(private readonly host: FunctionsHost) {}

  opened(): Promise<Opened> {
    if (this.asked) return this.asked;
    const asked = this.open();
    this.asked = asked;
    asked.catch(() => {
      if (this.asked === asked) this.asked = undefined;
    });
    return asked;
  }

  /** What is remembered is changed; without a runtime nothing is. */
  tell(say: (runtime: FunctionsRuntime) => void): void {
    this.asked?.then(
      ({ runtime }) => {
        say(runtime);
      },
      () => undefined,
    );
  }

  /** @throws CustomFunctions.Error where the functions can't be loaded */
  private async open(): Promise<Opened> {
    try {
      const { FUNCTIONS: functions, startRuntime } = await import('./functionTable');
      return { functions, runtime: startRuntime(this.host) };
    } catch (error) {
      throw excelError(error, this.host.lang());
    }
  }
}

/**
 * Associates every function with its id; called once, when the page loads, because Excel may call
 * them before anything else is ready.
 */
export function registerFunctions(host: FunctionsHost): FunctionsControl {
  const onDemand = new FunctionsOnDemand(host);
  for (const id of IDS) {
    CustomFunctions.associate(id, async (...given: unknown[]): Promise<unknown> => {
      const { functions } = await onDemand.opened();
      const answer: unknown = Reflect.apply(functions[id], undefined, given);
      return answer;
    });
  }
  return {
    setRulebook: (book) => {
      void onDemand.opened().then(({ runtime }) => {
        runtime.setRulebook(book);
      });
    },
    forgetRulebook: () => {
      onDemand.tell((runtime) => {
        runtime.forgetRulebook();
      });
    },
  };
}
