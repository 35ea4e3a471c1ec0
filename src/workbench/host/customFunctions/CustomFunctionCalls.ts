import type { ExcelBehaviours } from '../behaviours';
import type { Json, PushEntry } from '../protocol/types';
import { prepareArguments } from './arguments';
import { findFunction, type FunctionMetadata, type FunctionsMetadata } from './metadata';
import { functionError, readOutcome, type FunctionOutcome } from './outcome';

/** One formula's call of a custom function. */
export interface FunctionCall {
  /** As in the formula, with or without the namespace. */
  readonly name: string;
  /** Values, or rows of values for a range; undefined = left out, '' = an empty cell. */
  readonly args: readonly (Json | undefined)[];
  /** The cell of the formula, `Sheet1!C7`; handed over if the function requires it. */
  readonly address?: string;
  /** The ranges of the arguments, likewise; undefined for what is not a range. */
  readonly parameterAddresses?: readonly (string | undefined)[];
}

/** A call under way. */
export interface RunningCall {
  readonly outcome: Promise<FunctionOutcome>;
  /** Excel no longer wants the result: the formula was changed or deleted. */
  cancel(): void;
}

interface Pending {
  readonly metadata: FunctionMetadata;
  settle(outcome: FunctionOutcome): void;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ALLOWS_ERRORS = 4;

/** Calls the add-in's custom functions through the real runtime, as Excel does when it calculates. */
export class CustomFunctionCalls {
  /** Settled when the add-in's runtime has said that it is ready. */
  readonly ready: Promise<void>;
  /** Whether calls begin for a preview. */
  isPreviewing = false;
  private metadata: FunctionsMetadata = { functions: [] };
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private setReady: () => void = () => undefined;

  constructor(
    private readonly behaviours: ExcelBehaviours,
    private readonly push: (entries: readonly PushEntry[]) => void,
  ) {
    this.ready = new Promise((resolve) => {
      this.setReady = resolve;
    });
  }

  /**
   * Reads functions.json; the runtime itself does not.
   *
   * @throws Error where a real Excel crashes
   */
  register(metadata: FunctionsMetadata): void {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = metadata;
    const hasBoth = allowErrorForDataTypeAny === true && allowCustomDataForDataTypeAny === true;
    if (hasBoth && this.behaviours.has('bothDataTypeFlagsRefused'))
      throw new Error('This Excel crashes on metadata with both flags for parameters of type any.');
    this.metadata = metadata;
  }

  /** Whether a formula's function is one of the add-in's. */
  knows(name: string): boolean {
    return findFunction(this.metadata, name) !== undefined;
  }

  /** Calculates formulas in one batch. */
  async call(calls: readonly FunctionCall[]): Promise<readonly FunctionOutcome[]> {
    await this.ready;
    return Promise.all(this.start(calls).map((running) => running.outcome));
  }

  /** As `call`, without waiting; the runtime must be `ready`. */
  start(calls: readonly FunctionCall[]): readonly RunningCall[] {
    const entries: PushEntry[] = [];
    const running = calls.map((call) => this.begin(call, entries));
    if (entries.length > 0) this.push(entries);
    return running;
  }

  /** Calculates the selected part of a formula that is being edited; undefined where Excel shows no previews. */
  async preview(call: FunctionCall): Promise<FunctionOutcome | undefined> {
    await this.ready;
    if (!this.behaviours.has('previewsCalculate')) return undefined;
    this.isPreviewing = true;
    const [running] = this.start([call]);
    this.isPreviewing = false;
    return running?.outcome;
  }

  /** Called by the runtime when its code is loaded. */
  runtimeIsReady(): void {
    this.setReady();
  }

  /** Called by the runtime for each result: [id, succeeded, value or message, error code, …]. */
  settle(result: readonly Json[]): void {
    const id = Number(result[0]);
    const pending = this.pending.get(id);
    if (!pending) return;
    this.pending.delete(id);
    pending.settle(readOutcome(result, pending.metadata));
  }

  /** Cancels all calls under way. */
  close(): void {
    for (const pending of this.pending.values()) pending.settle({ kind: 'cancelled' });
    this.pending.clear();
  }

  private begin(call: FunctionCall, entries: PushEntry[]): RunningCall {
    const metadata = findFunction(this.metadata, call.name);
    const allowErrors = this.metadata.allowErrorForDataTypeAny === true;
    const allowRich = this.metadata.allowCustomDataForDataTypeAny === true;
    if (!metadata) return answered(functionError('#NAME?', null));
    const prepared = prepareArguments(metadata, this.withEmpties(call), { allowErrors, allowRich });
    if (!prepared.ok) return answered(functionError(prepared.error, null));
    const id = this.nextId++;
    const outcome = new Promise<FunctionOutcome>((settle) => {
      this.pending.set(id, { metadata, settle });
    });
    entries.push(invocation(id, metadata, call, prepared.values, allowErrors));
    return {
      outcome,
      cancel: () => {
        this.cancel(id);
      },
    };
  }

  /** The arguments with this Excel's value for the empty cells of a range. */
  private withEmpties({ args, parameterAddresses = [] }: FunctionCall): FunctionCall['args'] {
    const isZero = this.behaviours.has('emptyArgumentsAreZero');
    if (!isZero && !this.behaviours.has('emptyArgumentsAreNull')) return args;
    const filled = (value: Json): Json => {
      if (value === '') return isZero ? 0 : null;
      return Array.isArray(value) ? value.map(filled) : value;
    };
    return args.map((value, at) =>
      value === undefined || parameterAddresses[at] === undefined ? value : filled(value),
    );
  }

  private cancel(id: number): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    this.pending.delete(id);
    pending.settle({ kind: 'cancelled' });
    if (pending.metadata.options?.cancelable)
      this.push([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id })]]);
  }
}

function answered(outcome: FunctionOutcome): RunningCall {
  return { outcome: Promise.resolve(outcome), cancel: () => undefined };
}

function invocation(
  id: number,
  metadata: FunctionMetadata,
  call: FunctionCall,
  values: readonly Json[],
  allowErrors: boolean,
): PushEntry {
  const { options = {} } = metadata;
  const flags = (options.cancelable ? CANCELABLE : 0) + (allowErrors ? ALLOWS_ERRORS : 0);
  const address = options.requiresAddress ? (call.address ?? '') : '';
  const addresses = options.requiresParameterAddresses
    ? (call.parameterAddresses ?? []).map((place) => place ?? null)
    : null;
  const message = JSON.stringify([id, metadata.id, values, address, flags, addresses]);
  return [CATEGORY, INVOKE, '', message];
}
