import type { MarkFilter, Scheme } from '../../report';
import type { Lang } from '../../strings';
import type { CheckResult } from '../check/types';
import type { Result } from '../gateway';
import { patchRows, type Regrow } from '../marks/patchRows';
import type { Place } from '../marks/place';
import { linesToWrite, type Lines } from './linesOf';

/** Where lines go. */
export interface WriteTarget {
  /** The result columns; undefined where they were deleted. */
  readonly block: Place | undefined;
  readonly isFiltered: boolean;
  /** What has to be mended so that names and formats reach as far as the block. */
  readonly regrow?: Pick<Regrow, 'formats'> | undefined;
}

export interface WriteOptions {
  readonly check: CheckResult;
  readonly lang: Lang;
  readonly filter: MarkFilter;
  readonly scheme?: Scheme;
  readonly timeoutMs?: number;
}

const DONE: Result<void> = { ok: true, value: undefined };

/**
 * Writes the lines that differ from what is there; nothing where none do, so that a sort,
 * which takes our cells along, costs a person none of what they could still undo.
 *
 * Problems besides those of Excel: `protected`.
 */
export async function writeLines(
  lines: Lines,
  present: Lines,
  { block, regrow, isFiltered }: WriteTarget,
  { check, lang, filter, scheme, timeoutMs }: WriteOptions,
): Promise<Result<void>> {
  if (block === undefined) return DONE;
  const end = block.row + block.rows;
  const within = new Map([...lines].filter(([row]) => row > block.row && row < end));
  const differing = linesToWrite(within, present);
  if (differing.size === 0 && regrow === undefined) return DONE;
  const { name, isProtected } = check.data;
  if (isProtected) return { ok: false, problem: { code: 'protected', sheet: name } };
  return patchRows({
    check,
    block,
    lines: differing,
    isFiltered,
    ...(regrow && { regrow: { ...regrow, look: { lang, scheme, filter } } }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}
