/** Whose work a task of the page's thread is. */
export const OWNERS = ['pane', 'office', 'page', 'host', 'heap'] as const;

/**
 * `pane`: the add-in; `office`: Office.js in its window, which makes and reads the messages to and from
 * Excel; `page`: layout, painting and whatever else the browser does; `host`: the workbench, which is
 * Excel's own process in Excel; `heap`: garbage collection beside other work.
 */
export type Owner = (typeof OWNERS)[number];

/** One task of the thread: nothing else ran while it did. */
export interface Task {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of the processor, all and by owner; garbage collection counts for whom it interrupted. */
  readonly ms: number;
  readonly of: Readonly<Record<Owner, number>>;
  /** The functions of the pane that took most of it, with their milliseconds. */
  readonly where: readonly (readonly [string, number])[];
}

/** What Chromium's tracing writes, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, when the thread had a processor. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: number[] };
      readonly timeDeltas?: number[];
    };
  };
}

interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
  };
}

interface Sample {
  readonly at: number;
  readonly node: number;
}

const RUN = 'RunTask';
const COLLECTOR = '(garbage collector)';
const SHOWN = 6;

function ownerOfScript(url: string): Owner {
  if (url.includes('/workbench/')) return 'host';
  return url.includes('/office/') ? 'office' : 'pane';
}

/** One thread's call tree and samples; profiles come in chunks. */
class Profile {
  readonly nodes = new Map<number, Node>();
  readonly samples: Sample[] = [];
  private clock: number;

  constructor(
    readonly thread: string,
    start: number,
  ) {
    this.clock = start;
  }

  add({ cpuProfile, timeDeltas = [] }: NonNullable<TraceEvent['args']['data']>): void {
    for (const node of cpuProfile?.nodes ?? []) this.nodes.set(node.id, node);
    (cpuProfile?.samples ?? []).forEach((node, at) => {
      this.clock += timeDeltas[at] ?? 0;
      this.samples.push({ at: this.clock, node });
    });
  }

  /** The nearest function with a script around a sample, and whose it is. */
  ownerOf(sample: number): { readonly owner: Owner; readonly name: string } {
    for (let node = this.nodes.get(sample); node; node = this.nodes.get(node.parent ?? -1)) {
      const { url = '', functionName, lineNumber = 0 } = node.callFrame;
      if (!url.startsWith('http')) continue;
      const file = url.slice(url.lastIndexOf('/') + 1);
      const name = `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
      return { owner: ownerOfScript(url), name };
    }
    const isCollecting = this.nodes.get(sample)?.callFrame.functionName === COLLECTOR;
    return { owner: isCollecting ? 'heap' : 'page', name: '' };
  }
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

function busiest(events: readonly TraceEvent[]): Profile | undefined {
  const profiles = new Map<string, Profile>();
  for (const event of events) {
    const { data } = event.args;
    const key = `${event.pid} ${event.id ?? ''}`;
    if (event.name === 'Profile')
      profiles.set(key, new Profile(threadOf(event), data?.startTime ?? event.ts));
    else if (event.name === 'ProfileChunk' && data) profiles.get(key)?.add(data);
  }
  return [...profiles.values()].sort((a, b) => b.samples.length - a.samples.length)[0];
}

/** The tasks of at least `least` milliseconds of the page's thread, in order. */
export function tasksOf(events: readonly TraceEvent[], least: number): Task[] {
  const profile = busiest(events);
  if (profile === undefined) throw new Error('the trace has no profile');
  const { samples, thread } = profile;
  const runs = events
    .filter(({ name, ph, dur = 0 }) => name === RUN && ph === 'X' && dur >= least * 1_000)
    .filter((event) => threadOf(event) === thread)
    .sort((a, b) => a.ts - b.ts);
  let first = 0;
  return runs.map(({ ts, dur = 0, tdur = dur }) => {
    while (first < samples.length && samples[first]!.at < ts) first++;
    return taskFrom(profile, Math.max(0, first - 1), { ts, end: ts + dur, busy: tdur / dur });
  });
}

/** A sample counts for the time until the next one, of which `busy` is the share spent working. */
function taskFrom(
  profile: Profile,
  first: number,
  { ts, end, busy }: { readonly ts: number; readonly end: number; readonly busy: number },
): Task {
  const of = { pane: 0, office: 0, page: 0, host: 0, heap: 0 };
  const byName = new Map<string, number>();
  const { samples } = profile;
  for (let at = first; at < samples.length && samples[at]!.at < end; at++) {
    const { node } = samples[at]!;
    const until = Math.min(end, samples[at + 1]?.at ?? end);
    const ms = (busy * Math.max(0, until - Math.max(ts, samples[at]!.at))) / 1_000;
    const { owner, name } = profile.ownerOf(node);
    of[owner] += ms;
    if (owner === 'pane') byName.set(name, (byName.get(name) ?? 0) + ms);
  }
  const where = [...byName].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  const wall = (end - ts) / 1_000;
  return { wall, ms: busy * wall, of, where };
}
