import type { Context } from '../context';
import { pad } from './table';
import { text, type TextKey } from '../../strings';

const SHOW_AFTER_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 24;
const CLEAR = '\r\u001b[K';

type Stage = Extract<TextKey, `cli.progress.${string}`>;

/** A progress bar on standard error. */
export interface Progress {
  /** `done`: from 0 to 1 within the stage; `label` says more, e.g. the file. */
  report(stage: Stage, done: number, label?: string): void;
  clear(): void;
}

const ignoreErrors = (): void => undefined;

/** Appears only on a terminal and only once the work has taken a second. */
export function progressOf({ io, lang }: Pick<Context, 'io' | 'lang'>): Progress {
  const { stderr } = io;
  const started = io.now();
  let drawn = -Infinity;
  let shown = false;
  return {
    report(stage, done, label = '') {
      const now = io.now();
      if (stderr.isTTY !== true || now - started < SHOW_AFTER_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      shown = true;
      const percent = `${Math.floor(Math.min(1, done) * 100)}%`;
      const line = `${text(lang, stage)} ${pad(bar(done, WIDTH), WIDTH)} ${percent} ${label}`;
      stderr.write(CLEAR + line, ignoreErrors);
    },
    clear() {
      if (shown) stderr.write(CLEAR, ignoreErrors);
      shown = false;
    },
  };
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar of up to `width` columns for a share from 0 to 1; the smallest share that is not 0 shows. */
export function bar(share: number, width: number): string {
  const bounded = Math.min(1, Math.max(0, share));
  const eighths = Math.max(bounded > 0 ? 1 : 0, Math.round(bounded * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
